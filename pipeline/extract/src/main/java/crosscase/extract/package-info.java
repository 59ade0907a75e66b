/**
 * Turns files into {@code Document}s: text, paragraphs with section and page, turns with speaker
 * and role.
 *
 * <p>Takes a {@link crosscase.extract.Source} and what the {@link crosscase.extract.SourceMetadata}
 * says about it; gives an {@link crosscase.extract.Extraction}: documents, or a rejection with a
 * reason, but never an exception for a bad file. Smallest use: {@code new
 * TextExtractor().extract(source, metadata.describe(source))}.
 *
 * <p>This package is the door of the module. The rooms behind it, from top to ground: {@code
 * isolation}, {@code reading}, {@code assembly}, {@code turns}, {@code labels}; one for each family
 * of formats: {@code answers}, {@code pdf}, {@code rtf}, {@code office}, {@code web}, {@code
 * plain}; {@code archives}, {@code metadata}, {@code encodings}, {@code files} and {@code blocks}.
 *
 * <p>The only module that knows Tika, POI and PDFBox. Must not know sentences, tables or the index.
 */
@NullMarked
package crosscase.extract;

import org.jspecify.annotations.NullMarked;
