package crosscase.cli.terminal;

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
 * @param rows with cells that are strings, numbers or booleans; null for an undefined value
 */
public record OutputTable(List<String> columns, List<List<@Nullable Object>> rows) {
  public OutputTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  public static OutputTable of(ResultTable table) {
    return new OutputTable(table.columns(), table.rows());
  }

  public static List<@Nullable Object> row(@Nullable Object... cells) {
    return Collections.unmodifiableList(new ArrayList<>(Arrays.asList(cells)));
  }

  /** The cell for a number, null if the number is not defined. */
  static @Nullable public Double orNull(OptionalDouble number) {
    return number.isPresent() ? (Double) number.getAsDouble() : null;
  }

  /** At most the first {@code limit} rows. */
  public OutputTable first(int limit) {
    return new OutputTable(columns, rows.stream().limit(limit).toList());
  }
}
