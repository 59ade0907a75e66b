package crosscase.search.results;

import org.apache.lucene.util.ArrayUtil;

/** Counts words by their numbers. */
final class WordFrequencies {
  private int[] counts = new int[1 << 10];

  void add(int word) {
    add(word, 1);
  }

  void add(int word, int times) {
    counts = ArrayUtil.grow(counts, word + 1);
    counts[word] += times;
  }

  int frequency(int word) {
    return word < counts.length ? counts[word] : 0;
  }
}
