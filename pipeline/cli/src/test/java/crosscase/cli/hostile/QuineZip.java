package crosscase.cli.hostile;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;

/**
 * A zip whose only member is itself.
 *
 * <p>Two instructions of deflate are enough: print the next bytes, and repeat the last ones. Their
 * order is Russ Cox's (Zip files all the way down, 2010). Each is five bytes long, so that
 * instructions can print instructions.
 */
final class QuineZip {
  private static final byte[] NAME = "interviews-again.zip".getBytes(US_ASCII);
  private static final int WORD = 5;
  private static final byte[] AGAIN_4 = repeatBlock(4 * WORD);

  private final int crc;
  private int packed;
  private int size;

  private QuineZip(int crc, int packed, int size) {
    this.crc = crc;
    this.packed = packed;
    this.size = size;
  }

  /** The checksum is part of the bytes that it covers: 32 linear equations modulo 2. */
  static byte[] bytes() {
    QuineZip draft = new QuineZip(0, 0, 0);
    draft.size = draft.file().length;
    draft.packed = draft.packed().length;
    return new QuineZip(draft.checksum(), draft.packed, draft.size).file();
  }

  private int checksum() {
    long[] rows = new long[32];
    int constant = crcOf(0);
    for (int bit = 0; bit < 32; bit++) {
      int column = crcOf(1 << bit) ^ constant ^ (1 << bit);
      for (int row = 0; row < 32; row++) {
        rows[row] |= (long) ((column >>> row) & 1) << bit;
        rows[row] |= (long) ((constant >>> row) & 1) << 32;
      }
    }
    return solve(rows);
  }

  private int crcOf(int assumed) {
    CRC32 sum = new CRC32();
    sum.update(new QuineZip(assumed, packed, size).file());
    return (int) sum.getValue();
  }

  /** Gauss-Jordan elimination. */
  private static int solve(long[] rows) {
    for (int column = 0; column < 32; column++) {
      int pivot = column;
      while (pivot < 32 && ((rows[pivot] >>> column) & 1) == 0) {
        pivot++;
      }
      if (pivot == 32) {
        throw new IllegalStateException("no checksum fits: take another name");
      }
      long row = rows[pivot];
      rows[pivot] = rows[column];
      rows[column] = row;
      for (int other = 0; other < 32; other++) {
        if (other != column && ((rows[other] >>> column) & 1) == 1) {
          rows[other] ^= row;
        }
      }
    }
    int value = 0;
    for (int bit = 0; bit < 32; bit++) {
      value |= (int) ((rows[bit] >>> 32) & 1) << bit;
    }
    return value;
  }

  private byte[] file() {
    return joined(head(), packed(), tail());
  }

  private byte[] packed() {
    byte[] head = head();
    byte[] tail = tail();
    byte[] printHead = storedBlock(head.length + WORD);
    byte[] headAgain = repeatBlock(head.length + WORD);
    byte[] print1 = storedBlock(WORD);
    byte[] print4 = storedBlock(4 * WORD);
    byte[] nothing = storedBlock(0);
    byte[] tailAgain = finalRepeatBlock(tail.length);
    byte[] printTail = storedBlock(tailAgain.length + tail.length);
    return joined(
        joined(printHead, head, printHead, headAgain, print1, headAgain, print1, print1),
        joined(print4, headAgain, print1, print1, print4, AGAIN_4),
        joined(print4, AGAIN_4, print4, AGAIN_4, print4, AGAIN_4),
        joined(print4, AGAIN_4, nothing, nothing, printTail, AGAIN_4, nothing, nothing),
        joined(printTail, tailAgain, tail, tailAgain));
  }

  private byte[] head() {
    return fields(30 + NAME.length)
        .putInt(0x04034B50)
        .putShort((short) 20)
        .putShort((short) 0)
        .put(common())
        .put(NAME)
        .array();
  }

  private byte[] tail() {
    int directory = 46 + NAME.length;
    return fields(directory + 22)
        .putInt(0x02014B50)
        .putShort((short) 20)
        .putShort((short) 20)
        .putShort((short) 0)
        .put(common())
        .put(new byte[14])
        .put(NAME)
        .putInt(0x06054B50)
        .putInt(0)
        .putShort((short) 1)
        .putShort((short) 1)
        .putInt(directory)
        .putInt(size - directory - 22)
        .putShort((short) 0)
        .array();
  }

  /** Method, time, checksum, sizes, and length of the name. */
  private byte[] common() {
    return fields(22)
        .putShort((short) 8)
        .putInt(0)
        .putInt(crc)
        .putInt(packed)
        .putInt(size)
        .putShort((short) NAME.length)
        .array();
  }

  private static ByteBuffer fields(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The header of a stored block of this many bytes. */
  private static byte[] storedBlock(int length) {
    return fields(WORD).put((byte) 0).putShort((short) length).putShort((short) ~length).array();
  }

  /** Repeats the last bytes: 20 in two halves, 51 to 64 at once, followed by an empty block. */
  private static byte[] repeatBlock(int length) {
    DeflateBits bits = new DeflateBits().leastBitFirst(0b010, 3);
    if (length == 4 * WORD) {
      bits.backReference(10, length).backReference(10, length).mostBitFirst(0, 7);
    } else {
      bits.backReference(length, length)
          .mostBitFirst(0, 7)
          .leastBitFirst(0b010, 3)
          .mostBitFirst(0, 7);
    }
    return bits.bytes();
  }

  /** The last block, which prints itself and the tail once more. */
  private static byte[] finalRepeatBlock(int tail) {
    int own =
        new DeflateBits()
            .leastBitFirst(0b011, 3)
            .backReference(tail + WORD, tail + WORD)
            .mostBitFirst(0, 7)
            .bytes()
            .length;
    return new DeflateBits()
        .leastBitFirst(0b011, 3)
        .backReference(tail + own, tail + own)
        .mostBitFirst(0, 7)
        .bytes();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      bytes.writeBytes(part);
    }
    return bytes.toByteArray();
  }
}
