package crosscase.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes the deleted words out of a docx whose changes are tracked; Tika gives them as text. */
final class WordWords {
  private static final String BODY = "word/document.xml";
  private static final int LARGEST_BODY = 200 << 20;
  private static final Pattern DELETED =
      Pattern.compile("<w:delText(?:\\s[^>]*)?>[^<]*</w:delText>|<w:delText[^>]*/>");

  private WordWords() {}

  /** The file anew without deleted words, or nothing where it has none. */
  static Optional<byte[]> withoutDeletions(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry body = zip.getEntry(BODY);
      if (body == null) {
        return Optional.empty();
      }
      byte[] bytes = zip.getInputStream(body).readNBytes(LARGEST_BODY);
      String xml = new String(bytes, StandardCharsets.UTF_8);
      return bytes.length < LARGEST_BODY && xml.contains("<w:delText")
          ? Optional.of(copy(zip, DELETED.matcher(xml).replaceAll("")))
          : Optional.empty();
    }
  }

  private static byte[] copy(ZipFile zip, String body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
        ZipEntry entry = e.nextElement();
        out.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().equals(BODY)) {
          out.write(body.getBytes(StandardCharsets.UTF_8));
        } else if (!entry.getName().startsWith("word/media/")) {
          out.write(zip.getInputStream(entry).readNBytes(LARGEST_BODY));
        }
      }
    }
    return bytes.toByteArray();
  }
}
