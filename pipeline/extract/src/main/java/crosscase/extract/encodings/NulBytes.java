package crosscase.extract.encodings;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Recognises UTF-16 and UTF-32 without a byte order mark by the zero bytes that no other text has.
 */
final class NulBytes {
  private static final int SAMPLE_BYTES = 64 << 10;

  /** Wrong byte orders make rare characters, which cost more. */
  private static final double MAX_COST = 0.35;

  private static final double MANY = 0.01;

  private static final List<Charset> WIDE =
      List.of(
          Charset.forName("UTF-16LE"),
          Charset.forName("UTF-16BE"),
          Charset.forName("UTF-32LE"),
          Charset.forName("UTF-32BE"));

  private NulBytes() {}

  /** Whether there are more zero bytes than slips in a text. */
  static boolean areMany(byte[] bytes) {
    return count(bytes) > bytes.length * MANY;
  }

  /** Empty if no byte is zero, or if the bytes are no text in UTF-16 or UTF-32 either. */
  static Optional<Charset> encoding(byte[] bytes) {
    byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE_BYTES));
    return count(sample) == 0
        ? Optional.empty()
        : WIDE.stream()
            .min(Comparator.comparingDouble(charset -> cost(sample, charset)))
            .filter(charset -> cost(sample, charset) < MAX_COST);
  }

  private static double cost(byte[] bytes, Charset charset) {
    return LetterPlausibility.costOfAll(new String(bytes, charset));
  }

  private static int count(byte[] bytes) {
    int count = 0;
    for (byte each : bytes) {
      count += each == 0 ? 1 : 0;
    }
    return count;
  }
}
