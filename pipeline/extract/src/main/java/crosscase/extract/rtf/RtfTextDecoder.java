package crosscase.extract.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/**
 * Collects the characters of an RTF file, which come as bytes of some character set, or as such.
 */
final class RtfTextDecoder {
  private final StringBuilder text = new StringBuilder();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int toSkip;

  /** A byte of a character; not where it only repeats one for old programs. */
  void add(int value) {
    if (toSkip > 0) {
      toSkip--;
    } else {
      bytes.write(value);
    }
  }

  /** A UTF-16 unit, which so many bytes repeat. */
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

  /** What has come since the last time; nothing is left. */
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
