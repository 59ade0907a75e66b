package crosscase.jobs;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import crosscase.corpus.SpreadsheetCell;
import crosscase.jobs.results.FlatRows;
import crosscase.jobs.results.ParquetFile;
import crosscase.jobs.tables.DeltaTables;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes tables of a corpus for other programs, row by row and in order. */
public final class TableExport {
  /** Excel's limits for a sheet and for a cell. */
  private static final int MAX_ROWS = 1_048_576;

  private static final int LONGEST_CELL = 32_767;

  private final DeltaTables tables;

  /**
   * A table of a corpus as spreadsheets and statistics packages read it.
   *
   * <p>{@code codings} has a row for each matched span, with its words and sentence, and can be
   * read back with {@code import-codings}.
   */
  public enum FlatTable {
    DOCUMENTS,
    SENTENCES,
    CODINGS,
    SOURCES;

    /** The word used on the command line, and the name of the sheet. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    private Dataset<Row> rows(DeltaTables tables) {
      return switch (this) {
        case DOCUMENTS -> FlatRows.documents(tables);
        case SENTENCES -> FlatRows.sentences(tables);
        case CODINGS -> FlatRows.codings(tables);
        case SOURCES -> FlatRows.sources(tables);
      };
    }
  }

  public TableExport(CorpusTables corpus) {
    this.tables = corpus.delta();
  }

  /**
   * Writes CSV in UTF-8; no cell can be mistaken for a formula.
   *
   * @param before what comes before the name of the first column: a byte order mark, or nothing
   */
  public void csv(FlatTable table, Path file, String before) throws IOException {
    Dataset<Row> rows = table.rows(tables);
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader(rows.columns()).get();
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write(before);
      CSVPrinter csv = format.print(out);
      for (Iterator<Row> each = rows.toLocalIterator(); each.hasNext(); ) {
        csv.printRecord(cells(each.next()));
      }
      csv.flush();
    }
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      cells.add(row.isNullAt(i) ? "" : SpreadsheetCell.escape(row.get(i).toString()));
    }
    return cells;
  }

  /** Writes one JSON object per line, in UTF-8. */
  public void jsonLines(FlatTable table, Path file) throws IOException {
    Dataset<Row> rows = table.rows(tables);
    ObjectMapper json = new ObjectMapper().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    try (Writer out = Files.newBufferedWriter(file)) {
      for (Iterator<Row> each = rows.toLocalIterator(); each.hasNext(); ) {
        json.writeValue(out, object(each.next()));
        out.write('\n');
      }
    }
  }

  private static Map<String, Object> object(Row row) {
    Map<String, Object> object = new LinkedHashMap<>();
    String[] names = row.schema().fieldNames();
    for (int i = 0; i < row.size(); i++) {
      if (!row.isNullAt(i)) {
        object.put(names[i], row.get(i));
      }
    }
    return object;
  }

  /** Writes one Parquet file. */
  public void parquet(FlatTable table, Path file) throws IOException {
    Dataset<Row> rows = table.rows(tables);
    ParquetFile.write(file, rows.schema(), rows.toLocalIterator());
  }

  /**
   * Writes a workbook with a sheet for each table.
   *
   * @return how many cells were cut, because Excel allows 32,767 characters in a cell
   * @throws IOException if a table has more rows than a sheet may have
   */
  public int workbook(List<FlatTable> sheets, Path file) throws IOException {
    int cut = 0;
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "Crosscase", null)) {
      for (FlatTable table : sheets) {
        try (Worksheet sheet = workbook.newWorksheet(table.word())) {
          cut += fill(sheet, table.rows(tables));
        }
      }
    }
    return cut;
  }

  private static int fill(Worksheet sheet, Dataset<Row> rows) throws IOException {
    String[] names = rows.columns();
    for (int column = 0; column < names.length; column++) {
      sheet.value(0, column, names[column]);
    }
    int cut = 0;
    int line = 1;
    for (Iterator<Row> each = rows.toLocalIterator(); each.hasNext(); line++) {
      if (line == MAX_ROWS) {
        throw new IOException(
            "The table has more rows than the 1,048,576 that a sheet can hold: export it as csv.");
      }
      cut += fill(sheet, line, each.next());
    }
    return cut;
  }

  private static int fill(Worksheet sheet, int line, Row row) {
    int cut = 0;
    for (int column = 0; column < row.size(); column++) {
      if (row.isNullAt(column)) {
        continue;
      }
      if (row.get(column) instanceof Number number) {
        sheet.value(line, column, number);
      } else {
        String text = row.get(column).toString();
        cut += text.length() > LONGEST_CELL ? 1 : 0;
        sheet.value(line, column, text.substring(0, Math.min(text.length(), LONGEST_CELL)));
      }
    }
    return cut;
  }
}
