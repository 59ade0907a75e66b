package crosscase.cli;

import crosscase.jobs.ResultTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Rows to print.
 *
 * @param rows cells are text, numbers, yes and no; null where there is none
 */
record Table(List<String> columns, List<List<@Nullable Object>> rows) {
  Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  static Table of(ResultTable table) {
    return new Table(table.columns(), table.rows());
  }

  static List<@Nullable Object> row(@Nullable Object... cells) {
    return Collections.unmodifiableList(new ArrayList<>(Arrays.asList(cells)));
  }

  /** The cell of a number that may not be defined. */
  static @Nullable Double cell(OptionalDouble number) {
    return number.isPresent() ? (Double) number.getAsDouble() : null;
  }

  /** The first rows, at most so many. */
  Table first(int limit) {
    return new Table(columns, rows.stream().limit(limit).toList());
  }
}
