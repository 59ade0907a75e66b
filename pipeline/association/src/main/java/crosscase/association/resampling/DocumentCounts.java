package crosscase.association.resampling;

import crosscase.association.CooccurrenceMatrix;
import crosscase.association.CooccurrenceMatrix.PairIndex;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * The counts of each document of one case, as arrays.
 *
 * <p>Holds an {@code int} for each document and pair, so that many resamples can be computed
 * quickly: 40 themes in 10,000 documents take 31 MB.
 */
public final class DocumentCounts implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int[] units;

  /** By theme, then by document. */
  private final int[][] unitsWith;

  /** By pair, then by document. */
  private final int[][] both;

  /**
   * The counts of these documents.
   *
   * @throws ArithmeticException if a document has more than 2^31 - 1 units
   */
  public DocumentCounts(List<CooccurrenceMatrix> documents, int themes) {
    PairIndex pairs = new PairIndex(themes);
    units = documents.stream().mapToInt(d -> Math.toIntExact(d.units())).toArray();
    unitsWith = new int[themes][];
    both = new int[pairs.count()][];
    for (int first = 0; first < themes; first++) {
      int one = first;
      unitsWith[one] = documents.stream().mapToInt(d -> (int) d.unitsWith(one)).toArray();
      for (int second = one + 1; second < themes; second++) {
        int other = second;
        both[pairs.number(one, other)] =
            documents.stream().mapToInt(d -> (int) d.unitsWith(one, other)).toArray();
      }
    }
  }

  public int documents() {
    return units.length;
  }

  /** Weights that count each document once. */
  public int[] eachOnce() {
    int[] times = new int[units.length];
    Arrays.fill(times, 1);
    return times;
  }

  /** The counts of one pair in every document. */
  public PairCounts pair(int first, int second) {
    int number = new PairIndex(unitsWith.length).number(first, second);
    return new PairCounts(units, unitsWith[first], unitsWith[second], both[number]);
  }

  /** For each document: all units, units with the first theme, with the second, with both. */
  @SuppressWarnings("ArrayRecordComponent") // never compared; read a billion times
  public record PairCounts(int[] units, int[] first, int[] second, int[] both) {}
}
