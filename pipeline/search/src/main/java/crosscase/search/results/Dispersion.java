package crosscase.search.results;

import java.util.Arrays;

/** Measures how evenly a word is spread over the documents of a part of the corpus. */
final class Dispersion {
  private Dispersion() {}

  /**
   * Gries' deviation of proportions: 0 if every document has its share of the word, near 1 if one
   * small document has all of it.
   *
   * <p>Gries (2008), Dispersions and adjusted frequencies in corpora, International Journal of
   * Corpus Linguistics 13(4): DP = 1/2 sum |v_i / v - s_i|, s_i being a document's share of the
   * tokens and v_i / v its share of the word.
   *
   * @param ofWord how often the word occurs in each document that has it
   * @param tokens how many tokens each of these documents has
   * @param all how many tokens all documents have
   */
  static double deviationOfProportions(int[] ofWord, int[] tokens, double all) {
    double word = Arrays.stream(ofWord).asLongStream().sum();
    double sum = 1;
    for (int i = 0; i < ofWord.length; i++) {
      double share = tokens[i] / all;
      // Documents without the word add their shares, which are 1 minus those of the others.
      sum += Math.abs(ofWord[i] / word - share) - share;
    }
    return sum / 2;
  }
}
