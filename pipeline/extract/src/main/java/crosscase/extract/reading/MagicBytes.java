package crosscase.extract.reading;

import crosscase.extract.files.ArchiveType;
import crosscase.extract.files.BoundedZipStream;
import crosscase.extract.files.FileType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Recognises the most common types by the first bytes of a file, because Tika takes as long to
 * check its thousands of types as it takes to read a short file.
 *
 * <p>Leaves every doubtful case to Tika.
 */
final class MagicBytes {
  private static final int SAMPLE_BYTES = 8 << 10;

  private static final String RTF = "application/rtf";

  private static final Set<String> TEXTS =
      Set.of("txt", "text", "md", "markdown", "vtt", "srt", "csv", "tsv", "tab");

  /** How the text of a transcript may begin; markup and scripts begin otherwise. */
  private static final String WORD_OPENERS = "\"'([*_->#";

  private MagicBytes() {}

  /**
   * The type of a file whose name in the corpus is {@code path}; empty if it is none of the common
   * ones.
   */
  static Optional<String> detect(Path file, String path) throws IOException {
    byte[] bytes = beginning(file);
    if (startsWith(bytes, "%PDF-")) {
      return Optional.of(FileType.PDF);
    }
    if (startsWith(bytes, "{\\rtf1")) {
      return Optional.of(RTF);
    }
    if (startsWith(bytes, "PK\3\4")) {
      return zipType(file);
    }
    boolean isScript = startsWith(bytes, "#!");
    return TEXTS.contains(ArchiveType.extension(path)) && !isScript && isText(bytes)
        ? Optional.of("text/plain")
        : Optional.empty();
  }

  private static byte[] beginning(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(SAMPLE_BYTES);
    }
  }

  private static boolean startsWith(byte[] bytes, String with) {
    byte[] wanted = with.getBytes(StandardCharsets.ISO_8859_1);
    return bytes.length >= wanted.length
        && ByteBuffer.wrap(bytes, 0, wanted.length).equals(ByteBuffer.wrap(wanted));
  }

  private static Optional<String> zipType(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return FileType.ofZipParts(readPart(zip, "mimetype"), readPart(zip, "[Content_Types].xml"));
    } catch (IOException | RuntimeException broken) {
      return Optional.empty();
    }
  }

  private static String readPart(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return "";
    }
    try (InputStream in = BoundedZipStream.open(zip, entry)) {
      return new String(in.readNBytes(SAMPLE_BYTES), StandardCharsets.UTF_8);
    }
  }

  /** Whether it is UTF-8 without control characters and begins like ordinary text. */
  private static boolean isText(byte[] bytes) {
    CharBuffer text = CharBuffer.allocate(bytes.length);
    // The last character may be cut off, which is not an error here.
    boolean isUtf8 =
        !StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, false).isError();
    text.flip();
    return isUtf8 && text.chars().allMatch(MagicBytes::isTextCharacter) && startsWithWords(text);
  }

  private static boolean isTextCharacter(int character) {
    return !Character.isISOControl(character) || "\t\n\f\r".indexOf(character) >= 0;
  }

  private static boolean startsWithWords(CharSequence text) {
    int first = 0;
    while (first < text.length()
        && (Character.isWhitespace(text.charAt(first)) || text.charAt(first) == '\uFEFF')) {
      first++;
    }
    if (first == text.length()) {
      return false;
    }
    char sign = text.charAt(first);
    return Character.isLetterOrDigit(sign) || sign > '\u007F' || WORD_OPENERS.indexOf(sign) >= 0;
  }
}
