package crosscase.cli.hostile;

import java.util.BitSet;

/** A sequence of bits in the order of deflate (RFC 1951), with its fixed codes. */
final class DeflateBits {
  private final BitSet bits = new BitSet();
  private int length;

  /** Appends a number, lowest bit first. */
  DeflateBits leastBitFirst(int value, int width) {
    for (int i = 0; i < width; i++) {
      bits.set(length++, ((value >>> i) & 1) == 1);
    }
    return this;
  }

  /** Appends a code, highest bit first. */
  DeflateBits mostBitFirst(int value, int width) {
    for (int i = width - 1; i >= 0; i--) {
      bits.set(length++, ((value >>> i) & 1) == 1);
    }
    return this;
  }

  /** Copies 3 to 257 bytes from at least 5 bytes back. */
  DeflateBits backReference(int count, int back) {
    int extra = Math.max(0, 29 - Integer.numberOfLeadingZeros(count - 3));
    int symbol = 257 + 4 * extra + ((count - 3) >>> extra);
    mostBitFirst(symbol < 280 ? symbol - 256 : symbol - 280 + 0b11000000, symbol < 280 ? 7 : 8);
    leastBitFirst((count - 3) & ((1 << extra) - 1), extra);
    int more = 30 - Integer.numberOfLeadingZeros(back - 1);
    mostBitFirst(2 * more + ((back - 1) >>> more), 5);
    return leastBitFirst((back - 1) & ((1 << more) - 1), more);
  }

  byte[] bytes() {
    byte[] bytes = new byte[(length + 7) / 8];
    for (int i = bits.nextSetBit(0); i >= 0; i = bits.nextSetBit(i + 1)) {
      bytes[i / 8] |= (byte) (1 << (i % 8));
    }
    return bytes;
  }
}
