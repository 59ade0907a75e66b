package crosscase.jobs.results;

import crosscase.jobs.ResultTable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Tables of results as one Excel workbook: a sheet for each table, after one that says what they
 * were made from.
 *
 * <p>A number that is not defined is an empty cell; the column of notes says why.
 */
public final class ResultWorkbook {
  private static final int LONGEST_CELL = 32_767;

  private ResultWorkbook() {}

  public static void write(List<ResultTable> tables, Map<String, ?> run, Path file)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "Crosscase", null)) {
      try (Worksheet about = workbook.newWorksheet("about")) {
        about(about, run);
      }
      for (ResultTable table : tables) {
        try (Worksheet sheet = workbook.newWorksheet(table.name())) {
          fill(sheet, table);
        }
      }
    }
  }

  private static void about(Worksheet sheet, Map<String, ?> run) {
    sheet.width(0, 24);
    int line = 0;
    for (Map.Entry<String, ?> entry : run.entrySet()) {
      sheet.value(line, 0, entry.getKey());
      sheet.style(line, 0).bold().set();
      put(sheet, line, 1, entry.getValue());
      line++;
    }
  }

  private static void fill(Worksheet sheet, ResultTable table) {
    int column = 0;
    for (String name : table.columns()) {
      sheet.value(0, column++, name);
    }
    sheet.range(0, 0, 0, column - 1).style().bold().set();
    sheet.freezePane(0, 1);
    int line = 1;
    for (List<@Nullable Object> row : table.rows()) {
      for (int i = 0; i < row.size(); i++) {
        put(sheet, line, i, row.get(i));
      }
      line++;
    }
  }

  private static void put(Worksheet sheet, int line, int column, @Nullable Object value) {
    if (value instanceof Double number && number.isInfinite()) {
      sheet.value(line, column, number > 0 ? "∞" : "-∞"); // a sheet has no infinite numbers
    } else if (value instanceof Number number) {
      sheet.value(line, column, number);
    } else if (value instanceof Boolean yes) {
      sheet.value(line, column, yes);
    } else if (value != null) {
      String text = value.toString();
      sheet.value(line, column, text.substring(0, Math.min(text.length(), LONGEST_CELL)));
    }
  }
}
