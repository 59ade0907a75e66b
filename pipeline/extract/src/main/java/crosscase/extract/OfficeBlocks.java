package crosscase.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/** Reads what Word and its like write, all but OpenDocument. */
final class OfficeBlocks {
  private OfficeBlocks() {}

  static FileContent read(Path file, String mediaType, TikaReader tika)
      throws IOException, SAXException, TikaException {
    return switch (mediaType.toLowerCase(Locale.ROOT)) {
      case FileType.DOCX,
          "application/vnd.ms-word.document.macroenabled.12",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.template" ->
          WordFile.read(file, mediaType);
      case "application/rtf" -> RtfFile.read(Files.readAllBytes(file), mediaType);
      default -> {
        XhtmlBlocks blocks = XhtmlBlocks.ofOffice();
        tika.parse(file, blocks);
        yield FileContent.of(mediaType, blocks.blocks());
      }
    };
  }
}
