package crosscase.jobs.units;

import java.util.Arrays;

/**
 * Whole numbers in as few bytes as they need: one byte from -64 to 63, otherwise up to five.
 *
 * <p>The lowest bit is the sign. Each byte holds seven bits; its eighth bit says that more follow.
 */
public final class Varints {
  private byte[] bytes;
  private int end;

  /** No numbers yet. */
  public Varints() {
    this(new byte[64]);
    end = 0;
  }

  /** The numbers in the result of {@link #toBytes}. */
  public Varints(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Adds a number. */
  public void add(int number) {
    if (bytes.length - end < 5) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    int left = (number << 1) ^ (number >> 31);
    while ((left & ~0x7f) != 0) {
      bytes[end++] = (byte) (left | 0x80);
      left >>>= 7;
    }
    bytes[end++] = (byte) left;
  }

  /** The next number, the first at the first call. */
  public int next() {
    int number = 0;
    int shift = 0;
    byte part;
    do {
      part = bytes[end++];
      number |= (part & 0x7f) << shift;
      shift += 7;
    } while (part < 0);
    return (number >>> 1) ^ -(number & 1);
  }

  /** All numbers added. */
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, end);
  }
}
