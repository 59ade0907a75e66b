package crosscase.association.resampling;

import java.util.SplittableRandom;

/**
 * Random numbers that depend on a seed and on their purpose, never on the order of requests.
 *
 * <p>The same seed therefore gives the same result however the work is split.
 */
public final class SeededRandom {
  private SeededRandom() {}

  /** The random numbers for one of many tasks. */
  public static SplittableRandom of(long seed, long task) {
    return new SplittableRandom(mix(mix(seed) ^ task));
  }

  /** The random numbers for a document. */
  public static SplittableRandom of(long seed, String document) {
    long hash = 1;
    for (int i = 0; i < document.length(); i++) {
      hash = mix(31 * hash + document.charAt(i));
    }
    return of(seed, hash);
  }

  /** The finaliser of MurmurHash3: neighbouring seeds give unrelated numbers. */
  private static long mix(long value) {
    long z = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
    z = (z ^ (z >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return z ^ (z >>> 33);
  }
}
