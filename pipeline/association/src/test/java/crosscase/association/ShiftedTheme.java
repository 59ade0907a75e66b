package crosscase.association;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;

/** One theme in one document, with the offset by which it is shifted in each resample. */
public final class ShiftedTheme {
  private final BitSet units;
  private final int length;
  private final int[] offsets;

  private ShiftedTheme(BitSet units, int length, int[] offsets) {
    this.units = units;
    this.length = length;
    this.offsets = offsets;
  }

  /** The themes of a document with random offsets from 0 to one less than the number of units. */
  public static List<ShiftedTheme> withRandomOffsets(
      List<BitSet> themes, int length, int resamples, SplittableRandom random) {
    List<ShiftedTheme> shifts = new ArrayList<>();
    for (BitSet units : themes) {
      int count = isMovable(units, length) ? resamples : 0;
      int[] offsets = random.ints(count, 0, Math.max(1, length)).toArray();
      shifts.add(new ShiftedTheme(units, length, offsets));
    }
    return shifts;
  }

  private static boolean isMovable(BitSet units, int length) {
    return !units.isEmpty() && units.cardinality() < length;
  }

  /** Whether shifting makes any difference. */
  public boolean isMovable() {
    return isMovable(units, length);
  }

  public BitSet units() {
    return units;
  }

  int length() {
    return length;
  }

  /** How far this theme is shifted relative to another one in a resample. */
  public int relativeOffset(ShiftedTheme other, int resample) {
    return Math.floorMod(offsets[resample] - other.offsets[resample], length);
  }

  /**
   * A function from an offset to the number of this theme's units that fall on {@code others} when
   * shifted by it.
   */
  public IntUnaryOperator overlapByOffset(BitSet others) {
    // All offsets at once cost the product of both sizes; one offset costs the smaller size.
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
    int[] otherUnits = others.stream().toArray();
    units.stream()
        .forEach(
            unit -> {
              for (int other : otherUnits) {
                overlaps[other >= unit ? other - unit : other - unit + length]++;
              }
            });
    return overlaps;
  }

  private int overlapAt(BitSet moved, BitSet fixed, int offset) {
    int overlap = 0;
    for (int unit = moved.nextSetBit(0); unit >= 0; unit = moved.nextSetBit(unit + 1)) {
      int shifted = unit + offset;
      overlap += fixed.get(shifted < length ? shifted : shifted - length) ? 1 : 0;
    }
    return overlap;
  }
}
