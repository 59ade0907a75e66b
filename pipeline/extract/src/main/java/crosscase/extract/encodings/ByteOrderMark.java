package crosscase.extract.encodings;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The bytes with which some programs begin a text in Unicode. */
enum ByteOrderMark {
  UTF_8(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
  UTF_32_LE(Charset.forName("UTF-32LE"), "\u00FF\u00FE\0\0"),
  UTF_32_BE(Charset.forName("UTF-32BE"), "\0\0\u00FE\u00FF"),
  UTF_16_LE(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
  UTF_16_BE(StandardCharsets.UTF_16BE, "\u00FE\u00FF");

  private final Charset charset;

  /** Each as a character of the same number. */
  private final String bytes;

  ByteOrderMark(Charset charset, String bytes) {
    this.charset = charset;
    this.bytes = bytes;
  }

  static Optional<Charset> encoding(byte[] text) {
    return Arrays.stream(values())
        .filter(mark -> mark.begins(text))
        .findFirst()
        .map(mark -> mark.charset);
  }

  private boolean begins(byte[] text) {
    int length = Math.min(text.length, bytes.length());
    return new String(text, 0, length, StandardCharsets.ISO_8859_1).equals(bytes);
  }
}
