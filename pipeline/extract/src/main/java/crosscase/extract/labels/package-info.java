/**
 * Recognises what looks like a speaker's label, each on its own merits: {@code Ann:}, {@code [P3]},
 * a bold name, a column of names.
 *
 * <p>Takes blocks; gives {@code SpeakerLabel}s, each with its convention and the shape of its name
 * ({@code LabelFinder.find}). Whether they are speakers is for {@code turns} to decide.
 *
 * <p>Must not know what the rest of the document looks like.
 */
@NullMarked
package crosscase.extract.labels;

import org.jspecify.annotations.NullMarked;
