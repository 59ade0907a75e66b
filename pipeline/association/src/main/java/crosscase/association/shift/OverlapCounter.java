package crosscase.association.shift;

import java.util.Arrays;

/**
 * Counts on how many units two themes of a document meet under each circular shift.
 *
 * <p>For sparse themes from the differences of all pairs of places, otherwise shift by shift from
 * bits, whichever takes fewer steps. Reuses its memory, so a thread needs its own.
 */
public final class OverlapCounter {
  private int[] overlaps = new int[0];

  /** The histogram over all shifts; the same for both orders of the themes. */
  public OverlapHistogram count(ThemePlaces one, ThemePlaces other) {
    if (one.isUniform() || other.isUniform()) {
      int overlap = Math.min(one.count(), other.count());
      return OverlapHistogram.constant(overlap, one.units());
    }
    ThemePlaces rarer = one.count() <= other.count() ? one : other;
    ThemePlaces commoner = rarer == one ? other : one;
    int units = one.units();
    long pairsOfPlaces = (long) rarer.count() * commoner.count();
    long words = (long) units * ((units + 63) / 64);
    return pairsOfPlaces <= words
        ? fromDifferences(rarer, commoner)
        : fromBits(rarer.bits(1), commoner.bits(2), new Size(units, rarer.count()));
  }

  /** The number of shifts, and the largest overlap that is possible. */
  record Size(int units, int largest) {}

  OverlapHistogram fromDifferences(ThemePlaces rarer, ThemePlaces commoner) {
    int units = rarer.units();
    clear(units);
    // How many shifts have reached each overlap so far: no second pass over all shifts is needed.
    int[] reached = new int[rarer.count() + 2];
    reached[0] = units;
    for (int i = 0; i < rarer.count(); i++) {
      int place = rarer.place(i);
      for (int j = 0; j < commoner.count(); j++) {
        int shift = commoner.place(j) - place;
        shift += (shift >> 31) & units;
        reached[++overlaps[shift]]++;
      }
    }
    for (int overlap = 0; overlap < reached.length - 1; overlap++) {
      reached[overlap] -= reached[overlap + 1];
    }
    return OverlapHistogram.of(overlaps[0], reached);
  }

  private void clear(int units) {
    if (overlaps.length < units) {
      overlaps = new int[units];
    } else {
      Arrays.fill(overlaps, 0, units, 0);
    }
  }

  static OverlapHistogram fromBits(long[] fixed, long[] ring, Size size) {
    int[] shifts = new int[size.largest() + 1];
    int words = (size.units() + 63) / 64;
    for (int shift = 0; shift < size.units(); shift++) {
      int from = shift >> 6;
      int overlap = 0;
      for (int word = 0; word < words; word++) {
        // Shifts by 64 leave a long as it is, hence two steps.
        long low = ring[from + word] >>> shift;
        long high =
            from + word + 1 < ring.length ? ring[from + word + 1] << 1 << (63 - (shift & 63)) : 0;
        overlap += Long.bitCount(fixed[word] & (low | high));
      }
      shifts[overlap]++;
    }
    return OverlapHistogram.of(overlapAtZero(fixed, ring, words), shifts);
  }

  private static int overlapAtZero(long[] fixed, long[] ring, int words) {
    int overlap = 0;
    for (int word = 0; word < words; word++) {
      overlap += Long.bitCount(fixed[word] & ring[word]);
    }
    return overlap;
  }
}
