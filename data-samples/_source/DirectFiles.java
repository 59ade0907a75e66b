import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the formats that are plain text themselves. */
final class DirectFiles {
  /** As an old Windows editor saves: Windows-1252 and CRLF. */
  private static final String WINDOWS = "housing/06-finance-officer";

  /** As a newer Windows editor saves: UTF-8 behind a byte order mark. */
  private static final String BYTE_ORDER_MARK = "welfare/02-claimant";

  /** Captions as a plain recorder makes them: no note on top, no identifiers. */
  private static final String BARE_CAPTIONS = "community-safety/03-probation-partnership-manager";

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private DirectFiles() {}

  static void write(Source source, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    Files.write(target, bytes(source));
  }

  private static byte[] bytes(Source source) {
    String text = text(source);
    if (source.name().equals(WINDOWS) && WINDOWS_1252.newEncoder().canEncode(text)) {
      return text.replace("\n", "\r\n").getBytes(WINDOWS_1252);
    }
    String mark = source.name().equals(BYTE_ORDER_MARK) ? "\uFEFF" : "";
    return (mark + text).getBytes(StandardCharsets.UTF_8);
  }

  private static String text(Source source) {
    Header header = source.header();
    boolean isAnnotated = !source.name().equals(BARE_CAPTIONS);
    return switch (header.format()) {
      case HTML -> Html.page(source);
      case MD -> Markdown.page(source);
      case TXT -> PlainText.page(header, transcript(source));
      case VTT -> Captions.vtt(header, transcript(source), isAnnotated);
      case SRT -> Captions.srt(header, transcript(source));
      default -> throw new IllegalArgumentException("LibreOffice writes " + header.format());
    };
  }

  private static Body.Transcript transcript(Source source) {
    if (source.body() instanceof Body.Transcript transcript) {
      return transcript;
    }
    throw new IllegalArgumentException(source.name() + ": only a transcript can be captions, txt");
  }
}
