import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes out of LibreOffice's files what differs from run to run: times, document ids. Two runs of
 * one LibreOffice then make the same bytes; another version or other fonts may not.
 */
final class Settle {
  private static final Pattern PDF_DATE = Pattern.compile("/CreationDate\\(D:\\d{14}[^)]*\\)");
  private static final Pattern PDF_ID = Pattern.compile("(?<=[</])[0-9A-F]{32}(?=[\\s>])");
  private static final Pattern ODT_ID =
      Pattern.compile("(?<=\"Rsid(Root)?\" config:type=\"int\">)\\d+");

  private static final Pattern ODT_LIST = Pattern.compile("(?<=\"list)\\d+(?=\")");

  private Settle() {}

  static void file(Path file, LocalDate date) throws IOException {
    String name = file.toString();
    if (name.endsWith(".docx") || name.endsWith(".odt")) {
      Files.write(file, zip(file, date));
    } else if (name.endsWith(".pdf")) {
      Files.write(file, pdf(Files.readAllBytes(file), date));
    }
  }

  private static byte[] zip(Path file, LocalDate date) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile in = new ZipFile(file.toFile());
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Enumeration<? extends ZipEntry> e = in.entries(); e.hasMoreElements(); ) {
        ZipEntry entry = e.nextElement();
        copy(entry, content(in, entry), date, out);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] content(ZipFile in, ZipEntry entry) throws IOException {
    byte[] content = in.getInputStream(entry).readAllBytes();
    String text = new String(content, StandardCharsets.UTF_8);
    return switch (entry.getName()) {
      case "settings.xml" -> ODT_ID.matcher(text).replaceAll("1").getBytes(StandardCharsets.UTF_8);
      case "content.xml" -> numberLists(text).getBytes(StandardCharsets.UTF_8);
      default -> content;
    };
  }

  /** Lists have random ids, by which a later list may say that it goes on; from 1 here. */
  private static String numberLists(String text) {
    Map<String, Integer> numbers = new HashMap<>();
    return ODT_LIST
        .matcher(text)
        .replaceAll(id -> "" + numbers.computeIfAbsent(id.group(), i -> numbers.size() + 1));
  }

  /** Keeps the method: the first entry of an odt, its media type, must not be compressed. */
  private static void copy(ZipEntry from, byte[] content, LocalDate date, ZipOutputStream out)
      throws IOException {
    ZipEntry entry = new ZipEntry(from.getName());
    entry.setTimeLocal(date.atTime(17, 0));
    entry.setMethod(from.getMethod());
    if (from.getMethod() == ZipEntry.STORED) {
      CRC32 crc = new CRC32();
      crc.update(content);
      entry.setSize(content.length);
      entry.setCrc(crc.getValue());
    }
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }

  /** Replaces by as many characters, so that the offsets of the file's objects still hold. */
  private static byte[] pdf(byte[] bytes, LocalDate date) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    String day = date.toString().replace("-", "");
    Matcher dates = PDF_DATE.matcher(text);
    text = dates.replaceAll(found -> found.group().replaceFirst("\\d{14}", day + "170000"));
    text = PDF_ID.matcher(text).replaceAll("0".repeat(24) + day);
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
