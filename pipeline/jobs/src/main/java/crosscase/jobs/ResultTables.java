package crosscase.jobs;

import static crosscase.jobs.PairColumns.orNull;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import crosscase.association.Absence;
import crosscase.association.CaseCounts;
import crosscase.association.FisherExact;
import crosscase.association.Interval;
import crosscase.association.Measures;
import crosscase.association.PairAcrossCases;
import crosscase.association.PairTable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * The tables of a result folder: rows in the order of their schemas, null where a value is not
 * defined.
 */
final class ResultTables {
  /** Theme by case: of {@code units} units, {@code with_theme} have the theme. */
  static final StructType THEMES_BY_CASE =
      new StructType()
          .add("case", StringType)
          .add("theme", StringType)
          .add("units", LongType)
          .add("with_theme", LongType)
          .add("share", DoubleType)
          .add("documents", LongType)
          .add("documents_with_theme", LongType);

  /** Pair by case: the 2x2 table and its measures. */
  static final StructType PAIRS_BY_CASE =
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

  private ResultTables() {}

  static List<Row> themesByCase(CaseCounts counts, List<String> themes) {
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
    long with = counts.withTheme(caseName, theme);
    return RowFactory.create(
        CaseCounts.shown(caseName),
        theme,
        units,
        with,
        units == 0 ? null : (double) with / units,
        counts.documentsOf(caseName),
        counts.documentsWith(caseName, theme));
  }

  static List<Row> pairsByCase(List<PairAcrossCases> pairs) {
    List<Row> rows = new ArrayList<>();
    for (PairAcrossCases pair : pairs) {
      pair.byCase().forEach((caseName, table) -> rows.add(pairInCase(caseName, pair, table)));
    }
    return rows;
  }

  private static Row pairInCase(String caseName, PairAcrossCases pair, PairTable table) {
    return RowFactory.create(
        CaseCounts.shown(caseName),
        pair.first(),
        pair.second(),
        table.n(),
        table.a(),
        table.b(),
        table.both(),
        orNull(Measures.jaccard(table)),
        orNull(Measures.oddsRatio(table)),
        Measures.oddsRatioInterval(table).map(Interval::low).orElse(null),
        Measures.oddsRatioInterval(table).map(Interval::high).orElse(null),
        orNull(Measures.dice(table)),
        orNull(Measures.npmi(table)),
        orNull(Measures.lift(table)),
        orNull(Measures.logLikelihood(table)),
        orNull(FisherExact.pValue(table)),
        Measures.absence(table)
            .or(() -> FisherExact.absence(table))
            .map(Absence::explanation)
            .orElse(""));
  }
}
