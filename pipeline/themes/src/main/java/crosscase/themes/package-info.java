/**
 * The codebook, coding by its queries, exchange with other programs, and agreement between coders.
 *
 * <p>Takes a YAML file and gives a {@link crosscase.themes.Codebook}; takes sentences and gives the
 * {@link crosscase.corpus.Coding}s that the codebook's queries find in them. Smallest use: {@code
 * new ThemeCoder(codebook).code(sentences)}.
 *
 * <p>This package is the module's door; its rooms, from top to ground, are {@code exchange}, {@code
 * agreement}, {@code coding} and {@code codebook}. A theme is a saved query of {@code
 * crosscase.search}. Must not know Spark or tables.
 */
@NullMarked
package crosscase.themes;

import org.jspecify.annotations.NullMarked;
