package crosscase.jobs.results;

import crosscase.association.BreslowDayTest;
import crosscase.association.CmhTest;
import crosscase.association.ContingencyTable.ChiSquare;
import crosscase.association.ExactConditionalTest;
import crosscase.association.PairAcrossCases;
import crosscase.association.UndefinedReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cells of tests across cases that take units as independent. */
record UnitTestCells(PairAcrossCases pair) {
  /** {@code units_p} comes from the Cochran-Mantel-Haenszel test with continuity correction. */
  static final List<String> COLUMNS =
      List.of(
          "units_cmh_chi_square",
          "units_p",
          "units_q",
          "units_odds_ratio",
          "units_low",
          "units_high",
          "units_p_uncorrected",
          "units_exact_p",
          "units_exact_odds_ratio",
          "units_exact_low",
          "units_exact_high",
          "units_breslow_day_tarone",
          "units_breslow_day_p");

  /** The values of {@link #COLUMNS}. */
  List<@Nullable Object> numbers() {
    CmhTest test = pair.cmhTest();
    ExactConditionalTest exact = pair.exactTest();
    Optional<ChiSquare> homogeneity = pair.homogeneityTest().taroneCorrected();
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(test.continuityCorrected().map(ChiSquare::statistic).orElse(null));
    cells.add(PairsTable.orNull(pair.pValue()));
    cells.add(PairsTable.orNull(pair.qValue()));
    cells.add(PairsTable.orNull(test.commonOddsRatio()));
    cells.addAll(PairsTable.ends(test.interval()));
    cells.add(test.uncorrected().map(ChiSquare::pValue).orElse(null));
    cells.add(PairsTable.orNull(exact.pValue()));
    cells.add(PairsTable.orNull(exact.oddsRatio()));
    cells.addAll(PairsTable.ends(exact.interval()));
    cells.add(homogeneity.map(ChiSquare::statistic).orElse(null));
    cells.add(homogeneity.map(ChiSquare::pValue).orElse(null));
    return cells;
  }

  /** Why numbers are missing. */
  String notes() {
    BreslowDayTest homogeneity = pair.homogeneityTest();
    List<String> notes = new ArrayList<>();
    pair.cmhTest().undefinedBecause().ifPresent(why -> add(notes, "cmh", why));
    pair.exactTest().undefinedBecause().ifPresent(why -> add(notes, "exact", why));
    homogeneity.undefinedBecause().ifPresent(why -> add(notes, "breslow_day", why));
    return String.join("; ", notes);
  }

  private static void add(List<String> notes, String test, UndefinedReason why) {
    notes.add(test + ": " + why.explanation());
  }
}
