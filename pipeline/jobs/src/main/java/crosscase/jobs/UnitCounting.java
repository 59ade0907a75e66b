package crosscase.jobs;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Counts units, themes and pairs of one partition of units, so that few rows travel.
 *
 * <p>A unit is a row of its case and the themes found in it; a count is a row of case, one theme or
 * two or none, and n.
 */
final class UnitCounting implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  static final StructType COUNTS =
      new StructType()
          .add("case", StringType, false)
          .add("first", StringType)
          .add("second", StringType)
          .add("n", LongType, false);

  /** The themes in the order of the codebook, which is the order within a pair. */
  private final ArrayList<String> order;

  UnitCounting(List<String> order) {
    this.order = new ArrayList<>(order);
  }

  @Override
  public Iterator<Row> call(Iterator<Row> units) {
    Map<Row, Long> counts = new HashMap<>();
    while (units.hasNext()) {
      Row unit = units.next();
      add(counts, unit.getString(0), unit.getList(1));
    }
    return counts.entrySet().stream()
        .map(count -> withN(count.getKey(), count.getValue()))
        .iterator();
  }

  private void add(Map<Row, Long> counts, String caseName, List<String> found) {
    List<String> themes = order.stream().filter(found::contains).toList();
    one(counts, caseName, null, null);
    for (int a = 0; a < themes.size(); a++) {
      one(counts, caseName, themes.get(a), null);
      for (int b = a + 1; b < themes.size(); b++) {
        one(counts, caseName, themes.get(a), themes.get(b));
      }
    }
  }

  private static void one(
      Map<Row, Long> counts, String caseName, @Nullable String first, @Nullable String second) {
    counts.merge(RowFactory.create(caseName, first, second), 1L, Long::sum);
  }

  private static Row withN(Row key, long n) {
    return RowFactory.create(key.get(0), key.get(1), key.get(2), n);
  }
}
