package crosscase.search;

import java.util.List;
import java.util.Optional;

/**
 * Sequences of words that recur.
 *
 * @param ngrams the most frequent first
 * @param incompleteNote one sentence if there were too many to count all of them
 */
public record Ngrams(List<Ngram> ngrams, Optional<String> incompleteNote) {
  public Ngrams {
    ngrams = List.copyOf(ngrams);
  }

  /**
   * A sequence of words.
   *
   * @param documents the number of documents that contain it
   * @param cases the number of cases that contain it
   */
  public record Ngram(String words, int frequency, int documents, int cases) {}

  /**
   * Which n-grams are counted.
   *
   * @param size the number of words, from 1
   * @param minFrequency how often an n-gram must occur
   */
  public record Request(int size, int minFrequency, WordSelection.Layer layer) {
    public Request {
      if (size < 1 || minFrequency < 1) {
        throw new IllegalArgumentException(
            "An n-gram needs a size and a minimum frequency of 1 or more, not %d and %d"
                .formatted(size, minFrequency));
      }
    }
  }
}
