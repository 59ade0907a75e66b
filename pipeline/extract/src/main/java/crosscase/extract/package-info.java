/**
 * Turns one file into a {@code Document}: its text, its paragraphs with section and page, its turns
 * with speaker and role.
 *
 * <p>Takes a {@link crosscase.extract.Source} and what the {@link crosscase.extract.Metadata} says
 * of it; gives an {@link crosscase.extract.Extraction}, which is a document or a rejection with a
 * reason, never an exception for a bad file. Smallest use: {@code new
 * TextExtractor().extract(source, metadata.describe(source))}.
 *
 * <p>The only package that knows Tika. It must not know sentences, tables or the index.
 */
@NullMarked
package crosscase.extract;

import org.jspecify.annotations.NullMarked;
