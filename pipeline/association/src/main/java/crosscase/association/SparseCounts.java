package crosscase.association;

import java.io.Serializable;
import java.util.stream.IntStream;

/** The counts of one document without the zeros, which are most of them. */
final class SparseCounts implements Serializable {
  private static final long serialVersionUID = 1L;

  private final long units;
  private final int[] cells;
  private final long[] counts;

  SparseCounts(CountMatrix matrix) {
    long[] all = matrix.cells();
    this.units = matrix.units();
    this.cells = IntStream.range(0, all.length).filter(i -> all[i] > 0).toArray();
    this.counts = IntStream.of(cells).mapToLong(i -> all[i]).toArray();
  }

  long units() {
    return units;
  }

  void addTimes(int times, long[] sums) {
    for (int i = 0; i < cells.length; i++) {
      sums[cells[i]] += times * counts[i];
    }
  }
}
