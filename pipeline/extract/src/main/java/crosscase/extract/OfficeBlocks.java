package crosscase.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/** Reads what Word and its like write, all but OpenDocument, through Tika. */
final class OfficeBlocks {
  private OfficeBlocks() {}

  static List<Block> read(Path file, String mediaType, TikaReader tika)
      throws IOException, SAXException, TikaException {
    XhtmlBlocks blocks = XhtmlBlocks.ofOffice();
    Optional<byte[]> other = onlyWords(file, mediaType);
    if (other.isPresent()) {
      tika.parse(file, other.get(), blocks);
    } else {
      tika.parse(file, blocks);
    }
    return blocks.blocks();
  }

  private static Optional<byte[]> onlyWords(Path file, String mediaType) throws IOException {
    return switch (mediaType) {
      case "application/rtf" -> Optional.of(RtfWords.only(Files.readAllBytes(file)));
      case FileType.DOCX -> WordWords.withoutDeletions(file);
      default -> Optional.empty();
    };
  }
}
