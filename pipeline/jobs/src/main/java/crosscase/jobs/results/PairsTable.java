package crosscase.jobs.results;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import crosscase.association.BreslowDayTest;
import crosscase.association.ChiSquare;
import crosscase.association.CmhTest;
import crosscase.association.DocumentBootstrap.BootstrapInterval;
import crosscase.association.ExactConditionalTest;
import crosscase.association.Interval;
import crosscase.association.PairAcrossCases;
import crosscase.association.UndefinedReason;
import crosscase.jobs.Cooccurrence;
import crosscase.jobs.Cooccurrence.Resampling;
import crosscase.jobs.Cooccurrence.Warning;
import crosscase.jobs.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The table of pairs across cases, with one row for each pair.
 *
 * <p>{@code p} comes from the Cochran-Mantel-Haenszel test with continuity correction. The columns
 * {@code resampled_*} are filled if resamples were asked for. A note says why a number is missing.
 */
public final class PairsTable {
  public static final StructType SCHEMA = schema();

  private PairsTable() {}

  private static StructType schema() {
    StructType schema =
        new StructType()
            .add("first", StringType)
            .add("second", StringType)
            .add("n_both", LongType)
            .add("cases_with_pair", LongType)
            .add("informative_cases", LongType);
    for (String number : List.of("cmh_chi_square", "p", "q", "common_odds_ratio", "low", "high")) {
      schema = schema.add(number, DoubleType);
    }
    schema = schema.add("note", StringType);
    for (String number :
        List.of(
            "p_uncorrected",
            "exact_p",
            "exact_odds_ratio",
            "exact_low",
            "exact_high",
            "breslow_day_tarone",
            "breslow_day_p",
            "resampled_low",
            "resampled_high",
            "resampled_p",
            "resampled_q")) {
      schema = schema.add(number, DoubleType);
    }
    for (Warning warning : Warning.values()) {
      schema = schema.add(warning.column(), BooleanType);
    }
    return schema.add("notes", StringType);
  }

  /** The rows of all pairs. */
  public static List<Row> rows(Cooccurrence found, Unit unit) {
    long documents = found.counts().cases().stream().mapToLong(found.counts()::documentsOf).sum();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < found.pairs().size(); i++) {
      int number = i;
      PairAcrossCases pair = found.pairs().get(i);
      List<Warning> warnings = Warning.of(pair, documents, unit);
      rows.add(row(pair, found.resampling().map(r -> r.pairs().get(number)), warnings));
    }
    return rows;
  }

  private static Row row(
      PairAcrossCases pair, Optional<Resampling.Pair> resampled, List<Warning> warnings) {
    ExactConditionalTest exact = pair.exactTest();
    BreslowDayTest homogeneity = pair.homogeneityTest();
    List<@Nullable Object> cells = new ArrayList<>(acrossCases(pair));
    cells.add(pair.cmhTest().uncorrected().map(ChiSquare::pValue).orElse(null));
    cells.add(orNull(exact.pValue()));
    cells.add(orNull(exact.oddsRatio()));
    cells.addAll(intervalEnds(exact.interval()));
    cells.add(homogeneity.taroneCorrected().map(ChiSquare::statistic).orElse(null));
    cells.add(homogeneity.taroneCorrected().map(ChiSquare::pValue).orElse(null));
    cells.addAll(intervalEnds(resampled.flatMap(r -> r.interval().interval())));
    cells.add(resampled.map(r -> orNull(r.pValue())).orElse(null));
    cells.add(resampled.map(r -> orNull(r.qValue())).orElse(null));
    Arrays.stream(Warning.values()).forEach(warning -> cells.add(warnings.contains(warning)));
    cells.add(notes(exact, homogeneity, resampled));
    return RowFactory.create(cells.toArray());
  }

  private static List<@Nullable Object> acrossCases(PairAcrossCases pair) {
    CmhTest test = pair.cmhTest();
    List<@Nullable Object> cells = new ArrayList<>();
    cells.addAll(List.of(pair.first(), pair.second(), pair.both(), pair.casesWithPair()));
    cells.add((long) test.informativeStrata());
    cells.add(test.continuityCorrected().map(ChiSquare::statistic).orElse(null));
    cells.add(orNull(pair.pValue()));
    cells.add(orNull(pair.qValue()));
    cells.add(orNull(test.commonOddsRatio()));
    cells.addAll(intervalEnds(test.interval()));
    cells.add(test.undefinedBecause().map(UndefinedReason::explanation).orElse(""));
    return cells;
  }

  /** Both ends; null without an interval, and where an end is infinite. */
  private static List<@Nullable Object> intervalEnds(Optional<Interval> interval) {
    return Arrays.asList(
        interval.map(Interval::low).filter(Double::isFinite).orElse(null),
        interval.map(Interval::high).filter(Double::isFinite).orElse(null));
  }

  private static String notes(
      ExactConditionalTest exact, BreslowDayTest homogeneity, Optional<Resampling.Pair> resampled) {
    List<String> notes = new ArrayList<>();
    exact.undefinedBecause().ifPresent(why -> notes.add("exact: " + why.explanation()));
    homogeneity.undefinedBecause().ifPresent(why -> notes.add("breslow_day: " + why.explanation()));
    resampled
        .map(Resampling.Pair::interval)
        .flatMap(BootstrapInterval::undefinedBecause)
        .ifPresent(why -> notes.add("resampled: " + why.explanation()));
    resampled
        .filter(r -> r.pValue().isEmpty())
        .ifPresent(
            r -> notes.add("resampled_p: " + UndefinedReason.NOTHING_TO_SHIFT.explanation()));
    return String.join("; ", notes);
  }

  static @Nullable public Double orNull(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}
