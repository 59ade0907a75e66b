package crosscase.extract.answers;

import crosscase.extract.files.TooMuchTextException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the sheets of an Excel file row by row; a formula gives the value saved with it. */
final class ExcelTable {
  private ExcelTable() {}

  static List<TableSheet> read(Path file) throws IOException, SAXException {
    List<TableSheet> sheets = new ArrayList<>();
    try (OPCPackage container = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      XSSFReader reader = new XSSFReader(container);
      ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(container, false);
      var parts = (XSSFReader.SheetIterator) reader.getSheetsData();
      while (parts.hasNext()) {
        try (InputStream xml = parts.next()) {
          Cells cells = new Cells();
          XMLReader parser = XMLHelper.newXMLReader();
          parser.setContentHandler(
              new XSSFSheetXMLHandler(
                  reader.getStylesTable(), strings, cells, new PlainFormat(), false));
          parser.parse(new InputSource(xml));
          sheets.add(cells.sheet(parts.getSheetName()));
        }
      }
    } catch (OpenXML4JException | ParserConfigurationException broken) {
      throw new IOException(broken);
    } catch (UncheckedTooMuchText full) {
      throw full.cause;
    }
    return sheets;
  }

  private static final class Cells implements XSSFSheetXMLHandler.SheetContentsHandler {
    private final TableSheet.RowCollector rows = new TableSheet.RowCollector();
    private List<String> row = new ArrayList<>();

    TableSheet sheet(String name) {
      return rows.sheet(name, List.of());
    }

    @Override
    public void startRow(int number) {
      row = new ArrayList<>();
    }

    @Override
    public void endRow(int number) {
      try {
        rows.add(row);
      } catch (TooMuchTextException full) {
        throw new UncheckedTooMuchText(full);
      }
    }

    @Override
    public void cell(
        @Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
      int column = reference == null ? row.size() : new CellReference(reference).getCol();
      while (row.size() < column) {
        row.add("");
      }
      row.add(value == null ? "" : value);
    }
  }

  /** Formats numbers and dates the same way in every locale. */
  private static final class PlainFormat extends DataFormatter {
    PlainFormat() {
      super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(double value, int index, String format, boolean since1904) {
      if (!DateUtil.isADateFormat(index, format) || !DateUtil.isValidExcelDate(value)) {
        return super.formatRawCellContents(value, index, "General", since1904);
      }
      LocalDateTime date = DateUtil.getLocalDateTime(value, since1904, true);
      if (value < 1) {
        return "%02d:%02d:%02d".formatted(date.getHour(), date.getMinute(), date.getSecond());
      }
      return value == Math.rint(value)
          ? date.toLocalDate().toString()
          : date.toLocalDate() + " " + date.toLocalTime();
    }
  }

  /** Carries the exception through POI, which does not let checked exceptions pass. */
  private static final class UncheckedTooMuchText extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final TooMuchTextException cause;

    UncheckedTooMuchText(TooMuchTextException cause) {
      super(cause);
      this.cause = cause;
    }
  }
}
