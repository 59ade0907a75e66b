package crosscase.jobs.results;

import static crosscase.jobs.results.PairsTable.ends;
import static crosscase.jobs.results.PairsTable.orNull;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import crosscase.association.BenjaminiHochberg;
import crosscase.association.CaseCounts;
import crosscase.association.ContingencyTable.ChiSquare;
import crosscase.association.ThemeEvidence;
import crosscase.association.ThemeEvidence.GroupEvidence;
import crosscase.association.ThemeEvidence.Prevalence;
import crosscase.association.UndefinedReason;
import crosscase.jobs.ResultTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * How common each theme is in each stratum, whether the strata differ, and which ones stand out.
 *
 * <p>Takes documents as independent; columns whose names begin with {@code units_} take units as
 * independent.
 *
 * @param evidence the themes, in their order
 * @param speakers how many people speak about a theme, by stratum and theme
 */
public record PrevalenceTables(
    CaseCounts counts, List<ThemeEvidence> evidence, Map<List<String>, Long> speakers) {
  private static final StructType PREVALENCE_SCHEMA =
      new StructType()
          .add("theme", StringType)
          .add("case", StringType)
          .add("units", LongType)
          .add("with_theme", LongType)
          .add("column_share", DoubleType)
          .add("low", DoubleType)
          .add("high", DoubleType)
          .add("row_share", DoubleType)
          .add("documents", LongType)
          .add("documents_with_theme", LongType)
          .add("document_share", DoubleType)
          .add("documents_upper_bound", DoubleType)
          .add("speakers", LongType)
          .add("deviation", DoubleType)
          .add("p", DoubleType)
          .add("q", DoubleType)
          .add("note", StringType)
          .add("units_upper_bound", DoubleType)
          .add("units_adjusted_residual", DoubleType)
          .add("units_p", DoubleType)
          .add("units_q", DoubleType)
          .add("units_note", StringType);

  private static final StructType TESTS_SCHEMA =
      new StructType()
          .add("theme", StringType)
          .add("finding", StringType)
          .add("sentence", StringType)
          .add("units", LongType)
          .add("with_theme", LongType)
          .add("share", DoubleType)
          .add("low", DoubleType)
          .add("high", DoubleType)
          .add("documents", LongType)
          .add("documents_with_theme", LongType)
          .add("overdispersion", DoubleType)
          .add("p", DoubleType)
          .add("q", DoubleType)
          .add("note", StringType)
          .add("units_chi_square", DoubleType)
          .add("units_degrees_of_freedom", LongType)
          .add("units_p", DoubleType)
          .add("units_q", DoubleType)
          .add("units_note", StringType);

  public PrevalenceTables {
    evidence = List.copyOf(evidence);
    speakers = Map.copyOf(speakers);
  }

  /** Theme by stratum, themes with their tests, and silences. */
  public List<ResultTable> tables() {
    return List.of(
        new ResultTable("prevalence", PREVALENCE_SCHEMA, prevalenceRows()),
        new ResultTable("prevalence-tests", TESTS_SCHEMA, testRows()),
        new SilencesTable(counts).table("silences"));
  }

  private List<Row> prevalenceRows() {
    List<UnitResidual> residuals = UnitResidual.all(counts);
    List<Row> rows = new ArrayList<>();
    for (ThemeEvidence theme : evidence) {
      for (Map.Entry<String, GroupEvidence> group : theme.groups().entrySet()) {
        UnitResidual residual = residuals.get(rows.size());
        rows.add(row(theme, group.getKey(), group.getValue(), residual));
      }
    }
    return rows;
  }

  private Row row(ThemeEvidence theme, String stratum, GroupEvidence group, UnitResidual residual) {
    Prevalence found = group.prevalence();
    List<@Nullable Object> cells = new ArrayList<>();
    cells.addAll(List.of(theme.theme(), CaseCounts.displayName(stratum)));
    cells.addAll(List.of(found.units(), found.withTheme()));
    cells.add(orNull(found.share()));
    cells.addAll(ends(found.interval()));
    cells.add(share(found.withTheme(), unitsWithTheme(theme.theme())));
    cells.addAll(List.of((long) found.documents(), (long) found.documentsWith()));
    cells.add(share(found.documentsWith(), found.documents()));
    cells.add(orNull(found.documentsUpperBound()));
    cells.add(speakers.getOrDefault(List.of(stratum, theme.theme()), 0L));
    cells.add(orNull(group.deviation()));
    cells.addAll(cells(group.test()));
    cells.addAll(residual.cells());
    return RowFactory.create(cells.toArray());
  }

  /** A p-value, a q-value, and why there are none. */
  private static List<@Nullable Object> cells(ThemeEvidence.Test test) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(orNull(test.pValue()));
    cells.add(orNull(test.qValue()));
    cells.add(test.undefined().map(UndefinedReason::explanation).orElse(""));
    return cells;
  }

  private List<Row> testRows() {
    List<Optional<ChiSquare>> tests =
        counts.themes().stream()
            .map(theme -> UnitResidual.contingencyTable(counts, theme).chiSquare())
            .toList();
    List<OptionalDouble> q =
        BenjaminiHochberg.adjust(
            tests.stream()
                .map(test -> test.stream().mapToDouble(ChiSquare::pValue).findFirst())
                .toList());
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < q.size(); i++) {
      rows.add(testRow(evidence.get(i), tests.get(i), q.get(i)));
    }
    return rows;
  }

  private static Row testRow(ThemeEvidence theme, Optional<ChiSquare> units, OptionalDouble q) {
    Prevalence all = theme.all();
    List<@Nullable Object> cells = new ArrayList<>();
    cells.addAll(List.of(theme.theme(), theme.finding().words(), theme.sentence()));
    cells.addAll(List.of(all.units(), all.withTheme()));
    cells.add(orNull(all.share()));
    cells.addAll(ends(all.interval()));
    cells.addAll(List.of((long) all.documents(), (long) all.documentsWith()));
    cells.add(orNull(theme.overdispersion()));
    cells.addAll(cells(theme.difference()));
    cells.add(units.map(ChiSquare::statistic).orElse(null));
    cells.add(units.map(test -> (long) test.degreesOfFreedom()).orElse(null));
    cells.add(units.map(ChiSquare::pValue).orElse(null));
    cells.add(orNull(q));
    cells.add(units.isPresent() ? "" : UndefinedReason.ONE_ROW_OR_COLUMN.explanation());
    return RowFactory.create(cells.toArray());
  }

  private long unitsWithTheme(String theme) {
    return counts.strata().keySet().stream().mapToLong(s -> counts.unitsWith(s, theme)).sum();
  }

  private static @Nullable Double share(long part, long whole) {
    return whole == 0 ? null : (double) part / whole;
  }
}
