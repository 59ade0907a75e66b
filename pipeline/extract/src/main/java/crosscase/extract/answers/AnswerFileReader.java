package crosscase.extract.answers;

import crosscase.corpus.Rejection.Reason;
import crosscase.corpus.TextEncoding;
import crosscase.extract.ReadingHints;
import crosscase.extract.blocks.AnswerDocument;
import crosscase.extract.blocks.FileContent;
import crosscase.extract.encodings.DecodedText;
import crosscase.extract.encodings.TextDecoder;
import crosscase.extract.files.FileType;
import crosscase.extract.files.RejectionException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/** Reads a table with one answer a row; of several sheets, all that have the columns needed. */
public final class AnswerFileReader {
  private static final Set<String> TEXT_TYPES = Set.of(FileType.CSV, FileType.TSV);

  private AnswerFileReader() {}

  public static FileContent read(Path file, String mediaType, ReadingHints hints)
      throws IOException, SAXException, TikaException, RejectionException {
    Optional<DecodedText> text =
        TEXT_TYPES.contains(mediaType)
            ? Optional.of(TextDecoder.read(file, hints.charset()))
            : Optional.empty();
    List<TableSheet> sheets =
        sheets(file, mediaType, text).stream().filter(sheet -> !sheet.rows().isEmpty()).toList();
    List<AnswerDocument> all = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    for (TableSheet sheet : sheets) {
      try {
        String prefix = sheets.size() > 1 ? sheet.name() : "";
        AnswerSheetReader.read(sheet, hints.columns())
            .forEach(answers -> all.add(answers.inSheet(prefix)));
      } catch (RejectionException otherColumns) {
        if (sheets.size() == 1) {
          throw otherColumns;
        }
        warnings.add("Sheet %s was left out. %s".formatted(sheet.name(), otherColumns.detail()));
      }
    }
    if (all.isEmpty()) {
      throw new RejectionException(
          Reason.NO_TEXT,
          "No row of the table has text: "
              + (warnings.isEmpty()
                  ? "check that it is the right one."
                  : String.join(" ", warnings)));
    }
    return new FileContent(
        mediaType,
        OptionalInt.empty(),
        List.of(),
        all,
        List.of(),
        warnings,
        text.map(DecodedText::textEncoding).orElse(TextEncoding.NONE));
  }

  private static List<TableSheet> sheets(Path file, String mediaType, Optional<DecodedText> text)
      throws IOException, SAXException, TikaException, RejectionException {
    if (text.isPresent()) {
      return List.of(CsvTable.read(text.get().text()).withWarnings(text.get().warnings()));
    }
    return mediaType.equals(FileType.ODS) ? OpenDocumentTable.read(file) : ExcelTable.read(file);
  }
}
