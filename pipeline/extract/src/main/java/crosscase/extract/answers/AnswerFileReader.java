package crosscase.extract.answers;

import crosscase.corpus.Rejection.Reason;
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
import java.util.OptionalInt;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/** Reads a table with one answer a row; of several sheets, all that have the columns needed. */
public final class AnswerFileReader {
  private AnswerFileReader() {}

  public static FileContent read(Path file, String mediaType, ReadingHints hints)
      throws IOException, SAXException, TikaException, RejectionException {
    List<TableSheet> sheets =
        sheets(file, mediaType, hints).stream().filter(sheet -> !sheet.rows().isEmpty()).toList();
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
    return new FileContent(mediaType, OptionalInt.empty(), List.of(), all, warnings);
  }

  private static List<TableSheet> sheets(Path file, String mediaType, ReadingHints hints)
      throws IOException, SAXException, TikaException, RejectionException {
    return switch (mediaType) {
      case FileType.CSV, FileType.TSV -> {
        DecodedText text = TextDecoder.read(file, hints.charset());
        yield List.of(CsvTable.read(text.text()).withWarnings(text.warnings()));
      }
      case FileType.ODS -> OpenDocumentTable.read(file);
      default -> ExcelTable.read(file);
    };
  }
}
