package crosscase.jobs;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import crosscase.association.Absence;
import crosscase.association.ChiSquare;
import crosscase.association.Interval;
import crosscase.association.Measures;
import crosscase.association.PairTable;
import crosscase.association.StratifiedTest;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a result folder: rows in the order of their schemas, null where a value is not
 * defined.
 */
final class ResultTables {
  /** Theme by case: of {@code units} sentences, {@code with_theme} have the theme. */
  static final StructType THEMES_BY_CASE =
      new StructType()
          .add("case", StringType)
          .add("theme", StringType)
          .add("units", LongType)
          .add("with_theme", LongType)
          .add("share", DoubleType);

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
          .add("odds_ratio", DoubleType);

  /** Pair across cases: the Cochran-Mantel-Haenszel test, with continuity correction. */
  static final StructType PAIRS =
      new StructType()
          .add("first", StringType)
          .add("second", StringType)
          .add("n_both", LongType)
          .add("cases_with_pair", LongType)
          .add("informative_cases", LongType)
          .add("cmh_chi_square", DoubleType)
          .add("p", DoubleType)
          .add("q", DoubleType)
          .add("common_odds_ratio", DoubleType)
          .add("low", DoubleType)
          .add("high", DoubleType)
          .add("note", StringType);

  private ResultTables() {}

  static List<Row> themesByCase(CaseCounts counts, List<String> themes) {
    List<Row> rows = new ArrayList<>();
    counts
        .units()
        .forEach(
            (caseName, units) -> {
              for (String theme : themes) {
                long with = counts.withTheme(caseName, theme);
                rows.add(
                    RowFactory.create(
                        caseName, theme, units, with, (double) with / (double) units));
              }
            });
    return rows;
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
        caseName,
        pair.first(),
        pair.second(),
        table.n(),
        table.a(),
        table.b(),
        table.both(),
        orNull(Measures.jaccard(table)),
        orNull(Measures.oddsRatio(table)));
  }

  static List<Row> pairs(List<PairAcrossCases> pairs) {
    return pairs.stream().map(ResultTables::pair).toList();
  }

  private static Row pair(PairAcrossCases pair) {
    StratifiedTest test = pair.test();
    return RowFactory.create(
        pair.first(),
        pair.second(),
        pair.byCase().values().stream().mapToLong(PairTable::both).sum(),
        pair.casesWithPair(),
        (long) test.informative(),
        test.corrected().map(ChiSquare::statistic).orElse(null),
        orNull(pair.pValue()),
        orNull(pair.qValue()),
        orNull(test.commonOddsRatio()),
        test.interval().map(Interval::low).orElse(null),
        test.interval().map(Interval::high).orElse(null),
        test.absence().map(Absence::explanation).orElse(""));
  }

  private static @Nullable Double orNull(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}
