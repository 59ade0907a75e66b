package crosscase.association;

import static crosscase.association.CloseAssertions.assertClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import crosscase.association.ContingencyTable.ChiSquare;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CmhTestTest {
  /** Penicillin at once or late, cured or dead, by dose: the first and last dose tell nothing. */
  @Test
  void reproducesRsRabbitExample() {
    CmhTest rabbits =
        CmhTest.of(
            List.of(
                new PairTable(0, 6, 0, 5),
                new PairTable(3, 3, 0, 6),
                new PairTable(6, 0, 2, 4),
                new PairTable(5, 1, 6, 0),
                new PairTable(2, 0, 5, 0)));

    assertThat(rabbits.informativeStrata()).isEqualTo(3);
    assertNear(rabbits.continuityCorrected().orElseThrow(), 3.9286, 0.04747);
    assertNear(rabbits.uncorrected().orElseThrow(), 5.6571, 0.01738);
    assertThat(rabbits.commonOddsRatio().orElseThrow()).isCloseTo(7, within(1e-12));
    assertNear(rabbits.interval().orElseThrow(), 1.026713, 47.725133);
    assertThat(rabbits.undefinedBecause()).isEmpty();
  }

  /** Admitted or not, men or women, by department: pooled, women seem to be held back. */
  @Test
  void findsNoBiasInBerkeleyAdmissionsOnceDepartmentsAreStrata() {
    List<PairTable> departments =
        List.of(
            new PairTable(512, 89, 313, 19),
            new PairTable(353, 17, 207, 8),
            new PairTable(120, 202, 205, 391),
            new PairTable(138, 131, 279, 244),
            new PairTable(53, 94, 138, 299),
            new PairTable(22, 24, 351, 317));
    PairTable pooled = departments.stream().reduce(PairTable::plus).orElseThrow();
    CmhTest berkeley = CmhTest.of(departments);

    assertThat(PairMeasures.oddsRatio(pooled).orElseThrow()).isCloseTo(1.84108, within(1e-5));
    assertNear(berkeley.continuityCorrected().orElseThrow(), 1.4269, 0.2323);
    assertNear(berkeley.uncorrected().orElseThrow(), 1.5246, 0.2169);
    assertThat(berkeley.commonOddsRatio().orElseThrow()).isCloseTo(0.9046968, within(1e-7));
    assertNear(berkeley.interval().orElseThrow(), 0.7719074, 1.0603298);
  }

  @ParameterizedTest
  @MethodSource("references")
  void agreesWithRToEightDigits(ReferenceRow reference) {
    CmhTest test = CmhTest.of(reference.strata());

    assertThat(test.informativeStrata())
        .isEqualTo((int) reference.number("informative").orElseThrow());
    assertAgrees(reference, "x2_corrected", test.continuityCorrected(), ChiSquare::statistic);
    assertAgrees(reference, "p_corrected", test.continuityCorrected(), ChiSquare::pValue);
    assertAgrees(reference, "x2", test.uncorrected(), ChiSquare::statistic);
    assertAgrees(reference, "p", test.uncorrected(), ChiSquare::pValue);
    assertClose("odds ratio", test.commonOddsRatio(), reference.number("common_odds_ratio"));
    assertAgrees(reference, "low", test.interval(), Interval::low);
    assertAgrees(reference, "high", test.interval(), Interval::high);
  }

  static List<ReferenceRow> references() {
    return ReferenceRow.rows();
  }

  /** R: mantelhaen.test on this table gives 0.1111; half taken off would leave nothing. */
  @Test
  void appliesNoContinuityCorrectionBelowOneHalfLikeR() {
    CmhTest test = CmhTest.of(List.of(new PairTable(1, 1, 1, 2)));

    assertThat(test.continuityCorrected()).isEqualTo(test.uncorrected());
    assertThat(test.continuityCorrected().orElseThrow().statistic())
        .isCloseTo(1.0 / 9, within(1e-15));
  }

  @Test
  void saysWhyNoStratumIsInformative() {
    CmhTest test =
        CmhTest.of(
            List.of(
                new PairTable(0, 0, 0, 0),
                new PairTable(1, 0, 0, 0),
                new PairTable(0, 4, 0, 9),
                new PairTable(4, 0, 9, 0)));

    assertThat(test.informativeStrata()).isZero();
    assertThat(test.continuityCorrected()).isEmpty();
    assertThat(test.uncorrected()).isEmpty();
    assertThat(test.commonOddsRatio()).isEmpty();
    assertThat(test.interval()).isEmpty();
    assertThat(test.undefinedBecause()).contains(UndefinedReason.NO_INFORMATIVE_STRATUM);
    assertThat(test).isEqualTo(CmhTest.of(List.of()));
  }

  @Test
  void hasAnOddsRatioOfZeroButNoIntervalWhenThemesNeverCooccur() {
    CmhTest test = CmhTest.of(List.of(new PairTable(0, 3, 2, 5)));

    assertThat(test.continuityCorrected()).isPresent();
    assertThat(test.commonOddsRatio()).hasValue(0);
    assertThat(test.interval()).isEmpty();
    assertThat(test.undefinedBecause()).contains(UndefinedReason.NEVER_TOGETHER);
  }

  @Test
  void hasATestButNoOddsRatioWhenOneThemeIsNeverAlone() {
    CmhTest test = CmhTest.of(List.of(new PairTable(3, 0, 2, 5), new PairTable(1, 4, 0, 6)));

    assertThat(test.continuityCorrected()).isPresent();
    assertThat(test.commonOddsRatio()).isEmpty();
    assertThat(test.interval()).isEmpty();
    assertThat(test.undefinedBecause()).contains(UndefinedReason.NEVER_APART);
  }

  private static <T> void assertAgrees(
      ReferenceRow reference, String column, Optional<T> result, ToDoubleFunction<T> value) {
    OptionalDouble actual = result.stream().mapToDouble(value).findFirst();
    assertClose(column, actual, reference.number(column));
  }

  private static void assertNear(ChiSquare actual, double statistic, double pValue) {
    assertThat(actual.statistic()).isCloseTo(statistic, within(5e-5));
    assertThat(actual.pValue()).isCloseTo(pValue, within(5e-5));
  }

  private static void assertNear(Interval actual, double low, double high) {
    assertThat(actual.low()).isCloseTo(low, within(5e-7));
    assertThat(actual.high()).isCloseTo(high, within(5e-7));
  }
}
