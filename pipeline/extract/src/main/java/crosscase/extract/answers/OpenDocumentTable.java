package crosscase.extract.answers;

import crosscase.extract.files.OpenDocumentFile;
import crosscase.extract.files.TooMuchTextException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the sheets of an OpenDocument spreadsheet; comments and pictures are left out. */
final class OpenDocumentTable extends DefaultHandler {
  private static final Set<String> NOT_CELLS =
      Set.of("office:annotation", "table:shapes", "table:tracked-changes", "table:dde-links");

  /** The maximum width of a sheet. */
  private static final int MAX_COLUMNS = 16_384;

  private final List<TableSheet> sheets = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private TableSheet.RowCollector rows = new TableSheet.RowCollector();
  private List<String> row = new ArrayList<>();
  private String sheet = "";
  private String value = "";
  private int emptyCells;
  private int repeats;
  private int rowRepeats;
  private int depthInOther;
  private boolean inParagraph;

  private OpenDocumentTable() {}

  static List<TableSheet> read(Path file) throws IOException, SAXException, TikaException {
    OpenDocumentTable table = new OpenDocumentTable();
    OpenDocumentFile.parse(file, Map.of(OpenDocumentFile.CONTENT, table));
    return table.sheets;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (depthInOther > 0 || NOT_CELLS.contains(qualified)) {
      depthInOther++;
      return;
    }
    switch (qualified) {
      case "table:table" -> {
        sheet = text(attributes, "table:name");
        rows = new TableSheet.RowCollector();
      }
      case "table:table-row" -> {
        row = new ArrayList<>();
        emptyCells = 0;
        rowRepeats = number(attributes, "table:number-rows-repeated");
      }
      case "table:table-cell", "table:covered-table-cell" -> cell(attributes);
      case "text:p" -> {
        inParagraph = true;
        text.append(text.isEmpty() ? "" : "\n");
      }
      case "text:line-break" -> text.append('\n');
      case "text:s", "text:tab" -> text.append(' ');
      default -> {}
    }
  }

  private void cell(Attributes attributes) {
    text.setLength(0);
    repeats = number(attributes, "table:number-columns-repeated");
    value =
        switch (text(attributes, "office:value-type")) {
          case "float" -> text(attributes, "office:value").replaceFirst("\\.0+$", "");
          case "boolean" -> text(attributes, "office:boolean-value");
          case "date" -> text(attributes, "office:date-value");
          default -> "";
        };
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    if (depthInOther > 0) {
      depthInOther--;
      return;
    }
    switch (qualified) {
      case "text:p" -> inParagraph = false;
      case "table:table-cell", "table:covered-table-cell" -> endCell();
      case "table:table-row" -> endRow();
      case "table:table" -> sheets.add(rows.sheet(sheet, List.of()));
      default -> {}
    }
  }

  /**
   * Empty cells count only when a filled cell follows, because rows are often padded to the maximum
   * width.
   */
  private void endCell() {
    String cell = value.isEmpty() ? text.toString() : value;
    if (cell.isBlank()) {
      emptyCells = Math.min(MAX_COLUMNS, emptyCells + repeats);
      return;
    }
    for (; emptyCells > 0; emptyCells--) {
      row.add("");
    }
    for (int i = 0; i < repeats && row.size() < MAX_COLUMNS; i++) {
      row.add(cell);
    }
  }

  private void endRow() throws TooMuchTextException {
    for (int i = 0; i < (row.isEmpty() ? 0 : rowRepeats); i++) {
      rows.add(row);
    }
  }

  @Override
  public void characters(char[] buffer, int start, int length) {
    if (inParagraph && depthInOther == 0) {
      text.append(buffer, start, length);
    }
  }

  private static String text(Attributes attributes, String name) {
    String value = attributes.getValue(name);
    return value == null ? "" : value;
  }

  /** How often something is repeated; 1 if the file does not say. */
  private static int number(Attributes attributes, String name) {
    String written = text(attributes, name);
    return written.matches("\\d{1,7}") ? Integer.parseInt(written) : 1;
  }
}
