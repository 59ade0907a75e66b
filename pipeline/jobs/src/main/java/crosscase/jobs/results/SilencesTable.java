package crosscase.jobs.results;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import crosscase.association.CaseCounts;
import crosscase.association.Interval;
import crosscase.jobs.ResultTable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Where a theme is on no unit at all, and in how many documents it could still be raised: the
 * one-sided 95 % bound of their share, given that none of these documents raises it.
 *
 * <p>Themes that are raised elsewhere come before those that nobody raises, whose {@code raised_by}
 * is empty.
 */
public record SilencesTable(CaseCounts counts) {
  private static final StructType SCHEMA =
      new StructType()
          .add("theme", StringType)
          .add("case", StringType)
          .add("units", LongType)
          .add("documents", LongType)
          .add("documents_upper_bound", DoubleType)
          .add("elsewhere", LongType)
          .add("raised_by", StringType)
          .add("units_upper_bound", DoubleType);

  public ResultTable table(String name) {
    List<Row> rows = new ArrayList<>();
    for (boolean raised : List.of(true, false)) {
      for (String theme : counts.themes()) {
        if (casesRaising(theme).isEmpty() != raised) {
          rows.addAll(rowsOf(theme));
        }
      }
    }
    return new ResultTable(name, SCHEMA, rows);
  }

  private List<Row> rowsOf(String theme) {
    List<String> raising = casesRaising(theme);
    return counts.cases().stream()
        .filter(stratum -> !raising.contains(stratum))
        .map(stratum -> row(theme, stratum, raising))
        .toList();
  }

  private List<String> casesRaising(String theme) {
    return counts.cases().stream().filter(s -> counts.unitsWith(s, theme) > 0).toList();
  }

  private Row row(String theme, String stratum, List<String> raising) {
    return RowFactory.create(
        theme,
        CaseCounts.displayName(stratum),
        counts.unitsOf(stratum),
        counts.documentsOf(stratum),
        PairsTable.orNull(Interval.upperBoundWhenNone(counts.documentsOf(stratum))),
        raising.stream().mapToLong(s -> counts.unitsWith(s, theme)).sum(),
        String.join(", ", raising.stream().map(CaseCounts::displayName).toList()),
        PairsTable.orNull(Interval.upperBoundWhenNone(counts.unitsOf(stratum))));
  }
}
