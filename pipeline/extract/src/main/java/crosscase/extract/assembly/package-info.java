/**
 * Assembles a document from what a reader found: its text, paragraphs with sections, turns with
 * speakers and roles, quotations, and its language.
 *
 * <p>Takes blocks ({@code DocumentAssembler}) or the rows of a table ({@code AnswerAssembler});
 * gives a {@code Document}.
 *
 * <p>Must not know which file format the blocks came from.
 */
@NullMarked
package crosscase.extract.assembly;

import org.jspecify.annotations.NullMarked;
