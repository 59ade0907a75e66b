package crosscase.cli.terminal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import crosscase.corpus.SpreadsheetCell;
import crosscase.figures.Numbers;
import crosscase.jobs.ResultTable;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Prints a table: with rounded numbers for people, with all digits for programs. */
final class TablePrinter {
  /** How a table is printed. */
  enum Format {
    TABLE,
    CSV,
    JSON
  }

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final PrintWriter out;

  TablePrinter(PrintWriter out) {
    this.out = out;
  }

  void print(ResultTable table, Format format) throws IOException {
    print(OutputTable.of(table), format);
  }

  void print(OutputTable table, Format format) throws IOException {
    switch (format) {
      case TABLE -> text(table);
      case CSV -> csv(table);
      case JSON -> json(table);
    }
    out.flush();
  }

  private void text(OutputTable table) {
    TextTable text = new TextTable(table.columns());
    for (List<@Nullable Object> row : table.rows()) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        cells.add(formatted(table.columns().get(i), row.get(i)));
      }
      text.row(cells);
    }
    text.print(out);
  }

  private static String formatted(String column, @Nullable Object value) {
    if (value instanceof Double number) {
      return formatted(column, number.doubleValue());
    }
    if (value instanceof Long number) {
      return String.format(Locale.ROOT, "%,d", number);
    }
    return value == null ? Numbers.NOT_DEFINED : value.toString();
  }

  private static String formatted(String column, double number) {
    if (column.endsWith("share") || column.equals("upper_bound")) {
      return String.format(Locale.ROOT, "%.1f%%", 100 * number);
    }
    if (column.matches("(.*_)?(odds_ratio|low|high)")) {
      return Numbers.ratio(number);
    }
    return column.matches("(.*_)?[pq]")
        ? Numbers.probability(OptionalDouble.of(number))
        : String.format(Locale.ROOT, "%.2f", number);
  }

  private void csv(OutputTable table) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setHeader(table.columns().stream().map(SpreadsheetCell::escape).toArray(String[]::new))
            .get();
    CSVPrinter printer = new CSVPrinter(out, format);
    for (List<@Nullable Object> row : table.rows()) {
      printer.printRecord(row.stream().map(TablePrinter::safe).toList());
    }
    printer.flush();
  }

  private static @Nullable Object safe(@Nullable Object value) {
    return value instanceof String text ? SpreadsheetCell.escape(text) : value;
  }

  private void json(OutputTable table) throws IOException {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (List<@Nullable Object> row : table.rows()) {
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      for (int i = 0; i < row.size(); i++) {
        object.put(table.columns().get(i), row.get(i));
      }
      rows.add(object);
    }
    out.println(JSON.writeValueAsString(rows));
  }
}
