package crosscase.association;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * The counts of the documents of one case, number by number.
 *
 * <p>Holds an {@code int} for each document and pair, so that many resamples are read quickly: 40
 * themes in 10,000 documents take 31 MB.
 */
final class DocumentCounts implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int[] units;

  /** By theme, then by document. */
  private final int[][] with;

  /** By pair, then by document. */
  private final int[][] both;

  /**
   * The counts of these documents.
   *
   * @throws ArithmeticException if a document has more than two thousand million units
   */
  DocumentCounts(List<CountMatrix> documents, int themes) {
    Pairs pairs = new Pairs(themes);
    units = documents.stream().mapToInt(d -> Math.toIntExact(d.units())).toArray();
    with = new int[themes][];
    both = new int[pairs.count()][];
    for (int first = 0; first < themes; first++) {
      int one = first;
      with[one] = documents.stream().mapToInt(d -> (int) d.with(one)).toArray();
      for (int second = one + 1; second < themes; second++) {
        int other = second;
        both[pairs.number(one, other)] =
            documents.stream().mapToInt(d -> (int) d.with(one, other)).toArray();
      }
    }
  }

  int documents() {
    return units.length;
  }

  /** Each document once. */
  int[] once() {
    int[] times = new int[units.length];
    Arrays.fill(times, 1);
    return times;
  }

  /** One pair in all documents. */
  OnePair pair(int first, int second) {
    int number = new Pairs(with.length).number(first, second);
    return new OnePair(units, with[first], with[second], both[number]);
  }

  /** The units of each document: all, with one theme, with the other, with both. */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody; read a thousand million times
  record OnePair(int[] units, int[] first, int[] second, int[] both) {}
}
