/**
 * Finds the turns of a transcript: which labels really name speakers, where each turn begins, and
 * who asks the questions.
 *
 * <p>Takes blocks and the candidate labels of {@code labels}; gives {@code SpeechSegment}s ({@code
 * TurnFinder.find}), turns ({@code TurnBuilder}) and roles ({@code RoleGuess}). Every decision
 * looks at the document as a whole: a label that looks right but stands alone is usually not a
 * speaker.
 *
 * <p>Must not know file formats.
 */
@NullMarked
package crosscase.extract.turns;

import org.jspecify.annotations.NullMarked;
