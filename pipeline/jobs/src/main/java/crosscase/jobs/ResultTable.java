package crosscase.jobs;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * A table of results with a name, ready to be printed or written.
 *
 * <p>Values are text, whole numbers, decimal numbers, or yes and no; null if there is no value.
 */
public final class ResultTable {
  private final String name;
  private final StructType schema;
  private final List<Row> rows;

  public ResultTable(String name, StructType schema, List<Row> rows) {
    this.name = name;
    this.schema = schema;
    this.rows = List.copyOf(rows);
  }

  /** The name of the table and of its files. */
  public String name() {
    return name;
  }

  /** The names of the columns. */
  public List<String> columns() {
    return Arrays.asList(schema.fieldNames());
  }

  /** The values of each row, in the order of the columns. */
  public List<List<@Nullable Object>> rows() {
    return rows.stream().map(ResultTable::values).toList();
  }

  private static List<@Nullable Object> values(Row row) {
    return Collections.unmodifiableList(
        Arrays.<@Nullable Object>asList(
            IntStream.range(0, row.size()).mapToObj(row::get).toArray()));
  }

  StructType schema() {
    return schema;
  }

  List<Row> sparkRows() {
    return rows;
  }
}
