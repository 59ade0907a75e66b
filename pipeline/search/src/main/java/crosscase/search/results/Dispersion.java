package crosscase.search.results;

import java.util.Map;

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
   * @param tokens how many tokens each document has
   */
  static double deviationOfProportions(Map<String, Integer> ofWord, Map<String, Integer> tokens) {
    double all = tokens.values().stream().mapToLong(n -> n).sum();
    double word = ofWord.values().stream().mapToLong(n -> n).sum();
    double sum = 1;
    for (Map.Entry<String, Integer> document : ofWord.entrySet()) {
      double share = tokens.getOrDefault(document.getKey(), 0) / all;
      // Documents without the word add their shares, which are 1 minus those of the others.
      sum += Math.abs(document.getValue() / word - share) - share;
    }
    return sum / 2;
  }
}
