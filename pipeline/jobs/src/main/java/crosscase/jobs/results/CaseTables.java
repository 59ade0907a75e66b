package crosscase.jobs.results;

import static crosscase.jobs.results.PairsTable.orNull;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import crosscase.association.CaseCounts;
import crosscase.association.Interval;
import crosscase.association.PairAcrossCases;
import crosscase.association.PairMeasures;
import crosscase.association.PairTable;
import crosscase.association.UndefinedReason;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

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

  /** Pairs by case: the 2x2 table of a pair and its measures. */
  public static final StructType PAIRS_BY_CASE =
      new StructType()
          .add("case", StringType)
          .add("first", StringType)
          .add("second", StringType)
          .add("n", LongType)
          .add("n_first", LongType)
          .add("n_second", LongType)
          .add("n_both", LongType)
          .add("jaccard", DoubleType)
          .add("odds_ratio", DoubleType)
          .add("odds_ratio_low", DoubleType)
          .add("odds_ratio_high", DoubleType)
          .add("dice", DoubleType)
          .add("npmi", DoubleType)
          .add("lift", DoubleType)
          .add("g2", DoubleType)
          .add("fisher_p", DoubleType)
          .add("note", StringType);

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

  public static List<Row> pairsByCase(List<PairAcrossCases> pairs) {
    List<Row> rows = new ArrayList<>();
    for (PairAcrossCases pair : pairs) {
      pair.byCase().forEach((caseName, table) -> rows.add(pairInCase(caseName, pair, table)));
    }
    return rows;
  }

  private static Row pairInCase(String caseName, PairAcrossCases pair, PairTable table) {
    return RowFactory.create(
        CaseCounts.displayName(caseName),
        pair.first(),
        pair.second(),
        table.n(),
        table.a(),
        table.b(),
        table.both(),
        orNull(PairMeasures.jaccard(table)),
        orNull(PairMeasures.oddsRatio(table)),
        PairMeasures.oddsRatioInterval(table).map(Interval::low).orElse(null),
        PairMeasures.oddsRatioInterval(table).map(Interval::high).orElse(null),
        orNull(PairMeasures.dice(table)),
        orNull(PairMeasures.npmi(table)),
        orNull(PairMeasures.lift(table)),
        orNull(PairMeasures.logLikelihood(table)),
        orNull(PairMeasures.fisherPValue(table)),
        PairMeasures.undefinedBecause(table)
            .or(() -> PairMeasures.fisherUndefinedBecause(table))
            .map(UndefinedReason::explanation)
            .orElse(""));
  }
}
