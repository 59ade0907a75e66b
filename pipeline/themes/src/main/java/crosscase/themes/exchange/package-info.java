/**
 * The files of other programs for qualitative analysis: REFI-QDA codebooks and projects, and CSV.
 *
 * <p>Takes themes and projects and writes them as XML or CSV; takes such files and gives themes and
 * projects, with one warning for everything that was left out. Finds out how another program counts
 * offsets, and maps its texts to the documents of the corpus.
 *
 * <p>Reads hostile files safely: no document types, no files outside the archive's own folder, no
 * more than a fixed number of bytes. Must not know the index or how codings are stored.
 */
@NullMarked
package crosscase.themes.exchange;

import org.jspecify.annotations.NullMarked;
