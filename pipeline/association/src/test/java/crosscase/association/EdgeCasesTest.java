package crosscase.association;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.association.ContingencyTable.ChiSquare;
import crosscase.association.tests.BreslowDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every measure and test of every degenerate table is a finite number or undefined with a reason.
 */
class EdgeCasesTest {
  private static final PairTable NO_UNITS = new PairTable(0, 0, 0, 0);
  private static final PairTable ONE_UNIT = new PairTable(1, 0, 0, 0);
  private static final PairTable NEITHER_THEME = new PairTable(0, 0, 0, 9);
  private static final PairTable ONE_THEME_MISSING = new PairTable(0, 4, 0, 9);
  private static final PairTable ONE_THEME_EVERYWHERE = new PairTable(4, 0, 9, 0);
  private static final PairTable ALL_UNITS_CODED = new PairTable(3, 4, 5, 0);
  private static final PairTable ALL_UNITS_HAVE_BOTH = new PairTable(9, 0, 0, 0);
  private static final PairTable NEVER_TOGETHER = new PairTable(0, 3, 2, 5);
  private static final PairTable NEVER_ALONE = new PairTable(3, 0, 0, 5);
  private static final PairTable USUAL = new PairTable(3, 4, 5, 60);
  private static final PairTable MOST =
      new PairTable(
          PairTable.MAX_COUNT, PairTable.MAX_COUNT, PairTable.MAX_COUNT, PairTable.MAX_COUNT);
  private static final PairTable LOPSIDED =
      new PairTable(1, PairTable.MAX_COUNT, PairTable.MAX_COUNT, 1);

  static List<PairTable> tables() {
    return List.of(
        NO_UNITS,
        ONE_UNIT,
        NEITHER_THEME,
        ONE_THEME_MISSING,
        ONE_THEME_EVERYWHERE,
        ALL_UNITS_CODED,
        ALL_UNITS_HAVE_BOTH,
        NEVER_TOGETHER,
        NEVER_ALONE,
        USUAL,
        MOST,
        LOPSIDED);
  }

  /** No case, each table as the only case, each beside an empty one, and each pair of them. */
  static List<List<PairTable>> strata() {
    List<List<PairTable>> all = new ArrayList<>();
    all.add(List.of());
    for (PairTable table : tables()) {
      all.add(List.of(table));
      tables().forEach(other -> all.add(List.of(table, other)));
    }
    all.add(Collections.nCopies(300, ONE_UNIT));
    all.add(Collections.nCopies(300, NEVER_ALONE));
    return all;
  }

  @ParameterizedTest
  @MethodSource("tables")
  void measuresAreNumbersOrSayWhyNot(PairTable table) {
    List<OptionalDouble> measures =
        List.of(
            PairMeasures.jaccard(table),
            PairMeasures.dice(table),
            PairMeasures.npmi(table),
            PairMeasures.lift(table),
            PairMeasures.logLikelihood(table),
            PairMeasures.oddsRatio(table),
            end(PairMeasures.oddsRatioInterval(table), true),
            end(PairMeasures.oddsRatioInterval(table), false));

    assertThat(measures).allMatch(EdgeCasesTest::isFinite);
    assertThat(PairMeasures.undefinedBecause(table).isPresent())
        .isEqualTo(measures.stream().anyMatch(OptionalDouble::isEmpty));
    assertThat(PairMeasures.fisherPValue(table))
        .matches(p -> p.isEmpty() || (p.getAsDouble() >= 0 && p.getAsDouble() <= 1));
    assertThat(PairMeasures.fisherUndefinedBecause(table).isPresent())
        .isEqualTo(PairMeasures.fisherPValue(table).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("strata")
  void testsAcrossCasesAreNumbersOrSayWhyNot(List<PairTable> strata) {
    CmhTest test = CmhTest.of(strata);
    List<OptionalDouble> numbers =
        List.of(
            statistic(test.continuityCorrected()),
            p(test.continuityCorrected()),
            statistic(test.uncorrected()),
            p(test.uncorrected()),
            test.commonOddsRatio(),
            end(test.interval(), true),
            end(test.interval(), false));

    assertThat(numbers).allMatch(EdgeCasesTest::isFinite);
    assertThat(test.undefinedBecause().isPresent())
        .isEqualTo(numbers.stream().anyMatch(OptionalDouble::isEmpty));
  }

  @ParameterizedTest
  @MethodSource("strata")
  void theExactTestIsNumbersOrSaysWhyNot(List<PairTable> strata) {
    ExactConditionalTest test = ExactConditionalTest.of(strata);

    assertThat(List.of(test.pValue(), test.oddsRatio(), end(test.interval(), true)))
        .allMatch(EdgeCasesTest::isFinite);
    assertThat(test.interval().stream().map(Interval::high)).noneMatch(high -> high.isNaN());
    boolean whole =
        test.pValue().isPresent()
            && test.oddsRatio().isPresent()
            && test.interval().stream().anyMatch(i -> Double.isFinite(i.high()));
    assertThat(test.undefinedBecause().isEmpty()).isEqualTo(whole);
  }

  @ParameterizedTest
  @MethodSource("strata")
  void theHomogeneityTestIsNumbersOrSaysWhyNot(List<PairTable> strata) {
    BreslowDayTest test = BreslowDay.of(strata);
    List<OptionalDouble> numbers =
        List.of(
            statistic(test.taroneCorrected()),
            p(test.taroneCorrected()),
            statistic(test.uncorrected()),
            p(test.uncorrected()));

    assertThat(numbers).allMatch(EdgeCasesTest::isFinite);
    assertThat(test.undefinedBecause().isPresent())
        .isEqualTo(numbers.stream().anyMatch(OptionalDouble::isEmpty));
  }

  @Test
  void shiftsOfAwkwardDocumentsHaveAPValueOrNone() {
    for (String document : List.of("", "-", "A", "AB", "A A", "AB AB AB", "A - B", "AB A")) {
      CircularShift shift = new CircularShift(2, 99, 1);
      shift.add("d", LetterDocuments.document(document));

      assertThat(shift.counts().pValue(0))
          .as(document)
          .matches(p -> p.isEmpty() || (p.getAsDouble() > 0 && p.getAsDouble() <= 1));
    }
  }

  private static boolean isFinite(OptionalDouble number) {
    return number.isEmpty() || Double.isFinite(number.getAsDouble());
  }

  private static OptionalDouble statistic(Optional<ChiSquare> test) {
    return test.stream().mapToDouble(ChiSquare::statistic).findFirst();
  }

  private static OptionalDouble p(Optional<ChiSquare> test) {
    return test.stream().mapToDouble(ChiSquare::pValue).findFirst();
  }

  private static OptionalDouble end(Optional<Interval> interval, boolean low) {
    return interval.stream().mapToDouble(i -> low ? i.low() : i.high()).findFirst();
  }
}
