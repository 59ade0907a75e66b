package crosscase.extract.answers;

import crosscase.extract.files.TextLimit;
import crosscase.extract.files.TooMuchTextException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sheet as written: rows of cells, without empty rows and without empty cells at the end of a
 * row.
 *
 * @param name empty if the file has only one sheet
 * @param warnings about the file, one sentence each
 */
record TableSheet(String name, List<List<String>> rows, List<String> warnings) {
  TableSheet {
    rows = List.copyOf(rows);
    warnings = List.copyOf(warnings);
  }

  /** A copy with more warnings. */
  TableSheet withWarnings(List<String> more) {
    return new TableSheet(name, rows, Stream.concat(more.stream(), warnings.stream()).toList());
  }

  /** The cell of a row; empty if the row is shorter. */
  static String cell(List<String> row, int column) {
    return column >= 0 && column < row.size() ? row.get(column) : "";
  }

  /** Collects rows until they exceed the text limit of a file. */
  static final class RowCollector {
    /** What a cell costs besides its text. */
    private static final int CELL_OVERHEAD = 4;

    private final List<List<String>> rows = new ArrayList<>();
    private long characters;

    void add(List<String> cells) throws TooMuchTextException {
      int filled = cells.size();
      while (filled > 0 && cells.get(filled - 1).isBlank()) {
        filled--;
      }
      if (filled == 0) {
        return;
      }
      List<String> row = List.copyOf(cells.subList(0, filled));
      for (String cell : row) {
        characters += cell.length() + CELL_OVERHEAD;
      }
      if (characters > TextLimit.MAX_CHARACTERS) {
        throw new TooMuchTextException();
      }
      rows.add(row);
    }

    TableSheet sheet(String name, List<String> warnings) {
      return new TableSheet(name, rows, warnings);
    }
  }
}
