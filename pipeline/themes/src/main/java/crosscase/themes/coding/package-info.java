/**
 * What the text of a sentence tells about a theme: matches, negation and noun phrases.
 *
 * <p>Takes the sentences that queries match and gives codings, each marked if the sentence negates
 * the theme (rules after NegEx, with the triggers in {@code negation.txt}); takes tagged sentences
 * and gives the noun phrases that could become themes.
 *
 * <p>Must not know how codebooks are written, nor other programs' files.
 */
@NullMarked
package crosscase.themes.coding;

import org.jspecify.annotations.NullMarked;
