package crosscase.extract.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/**
 * Collects the text of an RTF file, which comes as bytes in some character set, or as characters.
 */
final class RtfTextDecoder {
  private final StringBuilder text = new StringBuilder();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int toSkip;

  /** Adds a byte, unless it only repeats a Unicode character for old programs. */
  void add(int value) {
    if (toSkip > 0) {
      toSkip--;
    } else {
      bytes.write(value);
    }
  }

  /** Adds a UTF-16 unit, which the next {@code repeated} bytes repeat. */
  void add(int unit, int repeated, Charset charset) {
    decode(charset);
    text.append((char) unit);
    toSkip = repeated;
  }

  void add(String words, Charset charset) {
    decode(charset);
    text.append(words);
    toSkip = 0;
  }

  /** Returns the text collected since the last call. */
  String take(Charset charset) {
    decode(charset);
    String taken = text.toString();
    text.setLength(0);
    toSkip = 0;
    return taken;
  }

  private void decode(Charset charset) {
    if (bytes.size() > 0) {
      text.append(bytes.toString(charset));
      bytes.reset();
    }
  }
}
