package crosscase.extract.reading;

import crosscase.extract.blocks.FileContent;
import crosscase.extract.files.FileType;
import crosscase.extract.files.TikaReader;
import crosscase.extract.office.WordFile;
import crosscase.extract.rtf.RtfFile;
import crosscase.extract.web.XhtmlBlockHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/** Reads the formats of Word and similar programs, except OpenDocument. */
final class WordProcessorReader {
  private WordProcessorReader() {}

  static FileContent read(Path file, String mediaType, TikaReader tika)
      throws IOException, SAXException, TikaException {
    return switch (mediaType.toLowerCase(Locale.ROOT)) {
      case FileType.DOCX,
          "application/vnd.ms-word.document.macroenabled.12",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.template" ->
          WordFile.read(file, mediaType, tika);
      case "application/rtf" -> RtfFile.read(Files.readAllBytes(file), mediaType);
      default -> {
        XhtmlBlockHandler blocks = XhtmlBlockHandler.ofOffice();
        tika.parse(file, blocks);
        yield FileContent.of(mediaType, blocks.blocks());
      }
    };
  }
}
