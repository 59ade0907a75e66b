package crosscase.extract;

import crosscase.corpus.Rejection.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/** Reads a table with an answer a row; of several sheets, each that has the columns. */
final class TableFile {
  private TableFile() {}

  static FileContent read(Path file, String mediaType, TableColumns columns)
      throws IOException, SAXException, TikaException, NoDocumentException {
    List<TableSheet> sheets =
        sheets(file, mediaType).stream().filter(sheet -> !sheet.rows().isEmpty()).toList();
    List<Answers> all = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    for (TableSheet sheet : sheets) {
      try {
        String prefix = sheets.size() > 1 ? sheet.name() : "";
        AnswerTable.read(sheet, columns).forEach(answers -> all.add(answers.within(prefix)));
      } catch (NoDocumentException otherColumns) {
        if (sheets.size() == 1) {
          throw otherColumns;
        }
        warnings.add("Sheet %s is left out. %s".formatted(sheet.name(), otherColumns.detail()));
      }
    }
    if (all.isEmpty()) {
      throw new NoDocumentException(
          Reason.NO_TEXT,
          "No row of the table has text: "
              + (warnings.isEmpty()
                  ? "check that it is the right one."
                  : String.join(" ", warnings)));
    }
    return new FileContent(mediaType, OptionalInt.empty(), List.of(), all, warnings);
  }

  private static List<TableSheet> sheets(Path file, String mediaType)
      throws IOException, SAXException, TikaException {
    return switch (mediaType) {
      case FileType.CSV, FileType.TSV -> List.of(CsvTable.read(FileText.read(file)));
      case FileType.ODS -> OpenDocumentTable.read(file);
      default -> ExcelTable.read(file);
    };
  }
}
