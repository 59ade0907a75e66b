package crosscase.search.results;

import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;

/** How often one word occurs in each document. Documents must come one after another. */
final class WordDocuments {
  private int[] documents = new int[1];
  private int[] counts = new int[1];
  private int size;
  private int total;

  /** Adds an occurrence. */
  void add(int document) {
    if (size == 0 || documents[size - 1] != document) {
      documents = ArrayUtil.grow(documents, size + 1);
      counts = ArrayUtil.grow(counts, size + 1);
      documents[size++] = document;
    }
    counts[size - 1]++;
    total++;
  }

  int total() {
    return total;
  }

  /** The number of documents that have the word. */
  int documents() {
    return size;
  }

  /**
   * Gries' DP.
   *
   * @param tokens how many tokens each document has
   * @param all their sum
   */
  double dispersion(WordFrequencies tokens, long all) {
    int[] ofDocuments = Arrays.stream(documents, 0, size).map(tokens::frequency).toArray();
    return Dispersion.deviationOfProportions(
        Arrays.copyOf(counts, size), ofDocuments, (double) all);
  }
}
