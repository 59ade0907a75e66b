/**
 * Reads {@code metadata.csv}, {@code corpus.yaml} and {@code speakers.csv}.
 *
 * <p>Takes the file; gives entries, each with its cells and where they are written, so that every
 * message names the line. {@code CaseFolders} derives the case of a source from its first folder.
 *
 * <p>Must not know the sources themselves, only their paths.
 */
@NullMarked
package crosscase.extract.metadata;

import org.jspecify.annotations.NullMarked;
