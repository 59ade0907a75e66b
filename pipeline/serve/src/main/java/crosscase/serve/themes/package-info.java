/**
 * The themes page: the codebook with counts, the preview of an edited theme, and saving it.
 *
 * <p>Takes the queries typed into the form; gives a {@link ThemesPage} with what they would find
 * and change. Only {@link CodebookForms} writes to the codebook's file, and only if nobody else has
 * changed it.
 *
 * <p>Must not know how the pages that it links to are built.
 */
@NullMarked
package crosscase.serve.themes;

import org.jspecify.annotations.NullMarked;
