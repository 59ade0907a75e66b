package crosscase.jobs.results;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import crosscase.association.BenjaminiHochberg;
import crosscase.association.CaseCounts;
import crosscase.association.ChiSquare;
import crosscase.association.ContingencyTable;
import crosscase.association.Interval;
import crosscase.association.UndefinedReason;
import crosscase.jobs.ResultTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * How common each theme is in each stratum, whether the strata differ, and which ones stand out.
 *
 * <p>The tests treat units as independent, which sentences of one document are not: read the shares
 * of documents alongside them.
 *
 * @param speakers how many people speak about a theme, by stratum and theme
 */
public record PrevalenceTables(CaseCounts counts, Map<List<String>, Long> speakers) {
  private static final StructType PREVALENCE_SCHEMA =
      new StructType()
          .add("theme", StringType)
          .add("case", StringType)
          .add("units", LongType)
          .add("with_theme", LongType)
          .add("column_share", DoubleType)
          .add("upper_bound", DoubleType)
          .add("row_share", DoubleType)
          .add("documents", LongType)
          .add("documents_with_theme", LongType)
          .add("document_share", DoubleType)
          .add("speakers", LongType)
          .add("adjusted_residual", DoubleType)
          .add("residual_p", DoubleType)
          .add("residual_q", DoubleType)
          .add("note", StringType);

  private static final StructType TESTS_SCHEMA =
      new StructType()
          .add("theme", StringType)
          .add("units", LongType)
          .add("with_theme", LongType)
          .add("share", DoubleType)
          .add("chi_square", DoubleType)
          .add("degrees_of_freedom", LongType)
          .add("p", DoubleType)
          .add("q", DoubleType)
          .add("note", StringType);

  private static final String NO_STRATUM = "a value is missing, so it is left out of the test";

  public PrevalenceTables {
    speakers = Map.copyOf(speakers);
  }

  /** Theme by stratum, themes with their tests, and silences. */
  public List<ResultTable> tables() {
    return List.of(
        new ResultTable("prevalence", PREVALENCE_SCHEMA, prevalenceRows()),
        new ResultTable("prevalence-tests", TESTS_SCHEMA, testRows()),
        new SilencesTable(counts).table("silences"));
  }

  private record ThemeInStratum(String theme, String stratum, OptionalDouble residual) {
    OptionalDouble p() {
      return residual.isPresent()
          ? OptionalDouble.of(ContingencyTable.residualP(residual.getAsDouble()))
          : residual;
    }
  }

  private List<Row> prevalenceRows() {
    List<ThemeInStratum> cells = new ArrayList<>();
    for (String theme : counts.themes()) {
      ContingencyTable table = contingencyTable(theme);
      for (String stratum : counts.strata().keySet()) {
        int place = counts.cases().indexOf(stratum);
        OptionalDouble residual =
            place < 0 ? OptionalDouble.empty() : table.adjustedResidual(0, place);
        cells.add(new ThemeInStratum(theme, stratum, residual));
      }
    }
    List<OptionalDouble> q =
        BenjaminiHochberg.adjust(cells.stream().map(ThemeInStratum::p).toList());
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < q.size(); i++) {
      rows.add(row(cells.get(i), q.get(i)));
    }
    return rows;
  }

  private Row row(ThemeInStratum cell, OptionalDouble q) {
    String stratum = cell.stratum();
    long with = counts.unitsWith(stratum, cell.theme());
    long documentsWith = counts.documentsWith(stratum, cell.theme());
    return RowFactory.create(
        cell.theme(),
        CaseCounts.displayName(stratum),
        counts.unitsOf(stratum),
        with,
        share(with, counts.unitsOf(stratum)),
        with == 0 ? PairsTable.orNull(Interval.upperBoundWhenNone(counts.unitsOf(stratum))) : null,
        share(with, unitsWithTheme(cell.theme())),
        counts.documentsOf(stratum),
        documentsWith,
        share(documentsWith, counts.documentsOf(stratum)),
        speakers.getOrDefault(List.of(stratum, cell.theme()), 0L),
        PairsTable.orNull(cell.residual()),
        PairsTable.orNull(cell.p()),
        PairsTable.orNull(q),
        note(cell));
  }

  private String note(ThemeInStratum cell) {
    if (!CaseCounts.isCase(cell.stratum())) {
      return NO_STRATUM;
    }
    return cell.residual().isPresent() ? "" : UndefinedReason.ONE_ROW_OR_COLUMN.explanation();
  }

  /** Units with and without the theme, by stratum. */
  private ContingencyTable contingencyTable(String theme) {
    List<String> strata = counts.cases();
    return new ContingencyTable(
        List.of(
            strata.stream().map(s -> counts.unitsWith(s, theme)).toList(),
            strata.stream().map(s -> counts.unitsOf(s) - counts.unitsWith(s, theme)).toList()));
  }

  private List<Row> testRows() {
    List<OptionalDouble> p =
        counts.themes().stream()
            .map(
                theme ->
                    contingencyTable(theme).chiSquare().stream().mapToDouble(ChiSquare::pValue))
            .map(values -> values.findFirst())
            .toList();
    List<OptionalDouble> q = BenjaminiHochberg.adjust(p);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < q.size(); i++) {
      rows.add(testRow(counts.themes().get(i), q.get(i)));
    }
    return rows;
  }

  private Row testRow(String theme, OptionalDouble q) {
    var test = contingencyTable(theme).chiSquare();
    long units = counts.cases().stream().mapToLong(counts::unitsOf).sum();
    long with = counts.cases().stream().mapToLong(s -> counts.unitsWith(s, theme)).sum();
    return RowFactory.create(
        theme,
        units,
        with,
        share(with, units),
        test.map(ChiSquare::statistic).orElse(null),
        test.map(t -> (long) t.degreesOfFreedom()).orElse(null),
        test.map(ChiSquare::pValue).orElse(null),
        PairsTable.orNull(q),
        test.isPresent() ? "" : UndefinedReason.ONE_ROW_OR_COLUMN.explanation());
  }

  private long unitsWithTheme(String theme) {
    return counts.strata().keySet().stream().mapToLong(s -> counts.unitsWith(s, theme)).sum();
  }

  private static @Nullable Double share(long part, long whole) {
    return whole == 0 ? null : (double) part / whole;
  }
}
