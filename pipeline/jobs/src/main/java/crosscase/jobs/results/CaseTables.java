package crosscase.jobs.results;

import static crosscase.jobs.results.PairsTable.orNull;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import crosscase.association.CaseCounts;
import crosscase.association.PairEstimates.CaseEvidence;
import crosscase.association.PairEvidence;
import crosscase.association.PairMeasures;
import crosscase.association.PairTable;
import crosscase.association.UndefinedReason;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The tables that have a row for each case: themes by case and pairs by case. A cell is null where
 * its value is not defined.
 */
public final class CaseTables {
  /** Themes by case: {@code with_theme} of {@code units} units have the theme. */
  public static final StructType THEMES_BY_CASE =
      new StructType()
          .add("case", StringType)
          .add("theme", StringType)
          .add("units", LongType)
          .add("with_theme", LongType)
          .add("share", DoubleType)
          .add("documents", LongType)
          .add("documents_with_theme", LongType);

  /**
   * Pairs by case: the 2x2 table of a pair, what documents say about it, its measures, and tests
   * that take units as independent.
   */
  public static final StructType PAIRS_BY_CASE =
      new StructType()
          .add("case", StringType)
          .add("first", StringType)
          .add("second", StringType)
          .add("n", LongType)
          .add("n_first", LongType)
          .add("n_second", LongType)
          .add("n_both", LongType)
          .add("documents", LongType)
          .add("documents_supporting", LongType)
          .add("documents_contradicting", LongType)
          .add("odds_ratio", DoubleType)
          .add("low", DoubleType)
          .add("high", DoubleType)
          .add("jaccard", DoubleType)
          .add("dice", DoubleType)
          .add("npmi", DoubleType)
          .add("lift", DoubleType)
          .add("g2", DoubleType)
          .add("units_odds_ratio", DoubleType)
          .add("units_low", DoubleType)
          .add("units_high", DoubleType)
          .add("units_fisher_p", DoubleType)
          .add("units_note", StringType);

  private CaseTables() {}

  public static List<Row> themesByCase(CaseCounts counts, List<String> themes) {
    List<Row> rows = new ArrayList<>();
    for (String caseName : counts.strata().keySet()) {
      for (String theme : themes) {
        rows.add(themeInCase(counts, caseName, theme));
      }
    }
    return rows;
  }

  private static Row themeInCase(CaseCounts counts, String caseName, String theme) {
    long units = counts.unitsOf(caseName);
    long with = counts.unitsWith(caseName, theme);
    return RowFactory.create(
        CaseCounts.displayName(caseName),
        theme,
        units,
        with,
        units == 0 ? null : (double) with / units,
        counts.documentsOf(caseName),
        counts.documentsWith(caseName, theme));
  }

  public static List<Row> pairsByCase(List<PairEvidence> pairs) {
    List<Row> rows = new ArrayList<>();
    for (PairEvidence pair : pairs) {
      pair.cases().forEach((caseName, found) -> rows.add(pairInCase(caseName, pair, found)));
    }
    return rows;
  }

  private static Row pairInCase(String caseName, PairEvidence pair, CaseEvidence found) {
    PairTable table = found.table();
    List<@Nullable Object> cells = new ArrayList<>();
    cells.addAll(List.of(CaseCounts.displayName(caseName), pair.first(), pair.second()));
    cells.addAll(List.of(table.n(), table.a(), table.b(), table.both()));
    cells.add((long) found.documents());
    cells.add((long) found.supporting());
    cells.add((long) found.contradicting());
    cells.add(orNull(found.oddsRatio().value()));
    cells.addAll(PairsTable.ends(found.oddsRatio().interval()));
    cells.add(orNull(PairMeasures.jaccard(table)));
    cells.add(orNull(PairMeasures.dice(table)));
    cells.add(orNull(PairMeasures.npmi(table)));
    cells.add(orNull(PairMeasures.lift(table)));
    cells.add(orNull(PairMeasures.logLikelihood(table)));
    cells.add(orNull(PairMeasures.oddsRatio(table)));
    cells.addAll(PairsTable.ends(PairMeasures.oddsRatioInterval(table)));
    cells.add(orNull(PairMeasures.fisherPValue(table)));
    cells.add(
        PairMeasures.undefinedBecause(table)
            .or(() -> PairMeasures.fisherUndefinedBecause(table))
            .map(UndefinedReason::explanation)
            .orElse(""));
    return RowFactory.create(cells.toArray());
  }
}
