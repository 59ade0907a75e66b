/**
 * The codebook, and the coding of sentences by it.
 *
 * <p>Takes a YAML file and gives a {@link crosscase.themes.Codebook}; takes sentences and gives the
 * {@code corpus.Coding}s that the codebook's queries find in them. Smallest use: {@code new
 * ThemeCoder(codebook).code(sentences)}.
 *
 * <p>A theme is a saved query of {@code crosscase.search}. Must not know Spark or tables.
 */
@NullMarked
package crosscase.themes;

import org.jspecify.annotations.NullMarked;
