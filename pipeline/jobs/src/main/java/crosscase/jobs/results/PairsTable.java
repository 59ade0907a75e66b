package crosscase.jobs.results;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import crosscase.association.Interval;
import crosscase.association.PairEvidence;
import crosscase.jobs.Cooccurrence;
import crosscase.jobs.Cooccurrence.Warning;
import crosscase.jobs.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The table of pairs across cases, with one row for each pair.
 *
 * <p>Takes documents as independent; columns whose names begin with {@code units_} take units as
 * independent. A note says why a number is missing.
 */
public final class PairsTable {
  public static final StructType SCHEMA = schema();

  private PairsTable() {}

  private static StructType schema() {
    StructType schema =
        new StructType()
            .add("first", StringType)
            .add("second", StringType)
            .add("verdict", StringType)
            .add("sentence", StringType)
            .add("n_both", LongType)
            .add("cases_with_pair", LongType);
    for (StructField column : EvidenceCells.COLUMNS.fields()) {
      schema = schema.add(column);
    }
    for (String number : UnitTestCells.COLUMNS) {
      schema = schema.add(number, DoubleType);
    }
    for (Warning warning : Warning.values()) {
      schema = schema.add(warning.column(), BooleanType);
    }
    return schema.add("units_notes", StringType);
  }

  /** The rows of all pairs. */
  public static List<Row> rows(Cooccurrence found, Unit unit) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < found.pairs().size(); i++) {
      UnitTestCells units = new UnitTestCells(found.pairs().get(i));
      List<Warning> warnings = Warning.of(found.pairs().get(i), unit);
      List<@Nullable Object> cells = cells(found.evidence().get(i));
      cells.addAll(units.numbers());
      Arrays.stream(Warning.values()).forEach(warning -> cells.add(warnings.contains(warning)));
      cells.add(units.notes());
      rows.add(RowFactory.create(cells.toArray()));
    }
    return rows;
  }

  private static List<@Nullable Object> cells(PairEvidence pair) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.addAll(
        List.of(pair.first(), pair.second(), pair.verdict().words(), pair.sentence(), pair.both()));
    cells.add(pair.casesWithPair());
    cells.addAll(EvidenceCells.of(pair));
    return cells;
  }

  /** Both ends; null without an interval. */
  static List<@Nullable Object> ends(Optional<Interval> interval) {
    return Arrays.asList(
        interval.map(Interval::low).orElse(null), interval.map(Interval::high).orElse(null));
  }

  static @Nullable public Double orNull(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}
