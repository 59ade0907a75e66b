package crosscase.extract.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Decodes a plain text file.
 *
 * <p>A file that is not entirely valid UTF-8 is read as Windows-1252, unless a byte order mark
 * indicates UTF-16. (Tika's own detector takes pure ASCII for ISO-8859-1 and a Windows transcript
 * for GB18030.)
 */
public final class TextFileDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** In UTF-8. */
  private static final long MAX_BYTES_PER_CHARACTER = 4;

  private TextFileDecoder() {}

  public static String read(Path file) throws IOException, TooMuchTextException {
    if (Files.size(file) > MAX_BYTES_PER_CHARACTER * TextLimit.MAX_CHARACTERS) {
      throw new TooMuchTextException();
    }
    byte[] bytes = Files.readAllBytes(file);
    String text = decode(bytes);
    if (text.length() > TextLimit.MAX_CHARACTERS) {
      throw new TooMuchTextException();
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String decode(byte[] bytes) {
    if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
      return new String(bytes, StandardCharsets.UTF_16BE);
    }
    if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      return new String(bytes, StandardCharsets.UTF_16LE);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, WINDOWS_1252);
    }
  }
}
