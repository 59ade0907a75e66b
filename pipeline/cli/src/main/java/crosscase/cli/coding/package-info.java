/**
 * Commands for codings: code by the rules of a codebook, import what people coded, compare coders,
 * export a corpus for other programs.
 *
 * <p>Takes a corpus and a codebook or a file of codings. Gives codings in the corpus, agreement by
 * theme, or files.
 *
 * <p>It must not know the formats of other programs.
 */
@NullMarked
package crosscase.cli.coding;

import org.jspecify.annotations.NullMarked;
