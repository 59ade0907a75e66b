package crosscase.association.resampling;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;

/** One theme in one document, and how far round it is moved in each resample. */
public final class ShiftedTheme {
  private final BitSet units;
  private final int length;
  private final int[] offsets;

  private ShiftedTheme(BitSet units, int length, int[] offsets) {
    this.units = units;
    this.length = length;
    this.offsets = offsets;
  }

  /** For each theme of a document its offsets, each from 0 to one less than the units. */
  public static List<ShiftedTheme> withRandomOffsets(
      List<BitSet> themes, int length, int resamples, SplittableRandom random) {
    List<ShiftedTheme> shifts = new ArrayList<>();
    for (BitSet units : themes) {
      int number = isMovable(units, length) ? resamples : 0;
      int[] offsets = random.ints(number, 0, Math.max(1, length)).toArray();
      shifts.add(new ShiftedTheme(units, length, offsets));
    }
    return shifts;
  }

  private static boolean isMovable(BitSet units, int length) {
    return !units.isEmpty() && units.cardinality() < length;
  }

  /** Whether an offset makes any difference. */
  public boolean isMovable() {
    return isMovable(units, length);
  }

  public BitSet units() {
    return units;
  }

  int length() {
    return length;
  }

  /** How far this theme moves against another one in a resample. */
  public int relativeOffset(ShiftedTheme other, int resample) {
    return Math.floorMod(offsets[resample] - other.offsets[resample], length);
  }

  /**
   * From an offset to the number of this theme's units that, moved by so much, are among {@code
   * others}.
   */
  public IntUnaryOperator overlapByOffset(BitSet others) {
    // All offsets at once cost the product of both numbers; each on its own the smaller of them.
    boolean atOnce = Math.max(units.cardinality(), others.cardinality()) <= offsets.length;
    if (atOnce) {
      int[] overlaps = overlapsOfAllOffsets(others);
      return offset -> overlaps[offset];
    }
    return units.cardinality() <= others.cardinality()
        ? offset -> overlapAt(units, others, offset)
        : offset -> overlapAt(others, units, length - offset);
  }

  private int[] overlapsOfAllOffsets(BitSet others) {
    int[] overlaps = new int[length];
    int[] there = others.stream().toArray();
    units.stream()
        .forEach(
            unit -> {
              for (int other : there) {
                overlaps[other >= unit ? other - unit : other - unit + length]++;
              }
            });
    return overlaps;
  }

  private int overlapAt(BitSet moved, BitSet fixed, int offset) {
    int hits = 0;
    for (int unit = moved.nextSetBit(0); unit >= 0; unit = moved.nextSetBit(unit + 1)) {
      int place = unit + offset;
      hits += fixed.get(place < length ? place : place - length) ? 1 : 0;
    }
    return hits;
  }
}
