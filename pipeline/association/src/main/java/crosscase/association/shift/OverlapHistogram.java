package crosscase.association.shift;

/**
 * For one document: by how many of its circular shifts two themes meet on how many units.
 *
 * @param observed the number of units with both themes as they are, without a shift
 * @param lowest the smallest number of units under any shift
 * @param shifts at index i, the number of shifts under which the themes meet on {@code lowest + i}
 *     units; the first and the last are not 0
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; made once a document and pair
public record OverlapHistogram(int observed, int lowest, int[] shifts) {
  /** All shifts give the same number. */
  static OverlapHistogram constant(int overlap, int units) {
    return new OverlapHistogram(overlap, overlap, new int[] {units});
  }

  /** The histogram of these numbers of shifts by overlap, from 0, without the zeros at its ends. */
  static OverlapHistogram of(int observed, int[] shiftsByOverlap) {
    int from = 0;
    while (shiftsByOverlap[from] == 0) {
      from++;
    }
    int to = shiftsByOverlap.length;
    while (shiftsByOverlap[to - 1] == 0) {
      to--;
    }
    int[] shifts = new int[to - from];
    System.arraycopy(shiftsByOverlap, from, shifts, 0, shifts.length);
    return new OverlapHistogram(observed, from, shifts);
  }

  /** Whether every shift gives the same number, so that the document carries no evidence. */
  public boolean isConstant() {
    return shifts.length == 1;
  }

  /** The number of shifts, which is the number of units of the document. */
  public int units() {
    int sum = 0;
    for (int number : shifts) {
      sum += number;
    }
    return sum;
  }

  /** The largest number of units under any shift. */
  public int highest() {
    return lowest + shifts.length - 1;
  }

  /** The mean number of units over all shifts. */
  public double mean() {
    double sum = 0;
    for (int i = 0; i < shifts.length; i++) {
      sum += (double) (lowest + i) * shifts[i];
    }
    return sum / units();
  }

  /** The variance of the number of units over all shifts. */
  public double variance() {
    double mean = mean();
    double sum = 0;
    for (int i = 0; i < shifts.length; i++) {
      sum += (lowest + i - mean) * (lowest + i - mean) * shifts[i];
    }
    return sum / units();
  }
}
