package crosscase.association;

import static crosscase.association.CloseAssertions.assertClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExactConditionalTestTest {
  @ParameterizedTest
  @MethodSource("references")
  void agreesWithRToEightDigits(ReferenceRow reference) {
    ExactConditionalTest test = ExactConditionalTest.of(reference.strata());

    assertClose("p", test.pValue(), reference.number("exact_p"));
    assertClose("odds ratio", test.oddsRatio(), reference.number("exact_or"));
    assertClose("low", end(test.interval().map(Interval::low)), reference.number("exact_low"));
    assertClose("high", end(test.interval().map(Interval::high)), reference.number("exact_high"));
  }

  static List<ReferenceRow> references() {
    return ReferenceRow.rows();
  }

  /**
   * R: mantelhaen.test(Rabbits, exact = TRUE) prints p = 0.03994, 1.026713 and the rest roughly.
   */
  @Test
  void reproducesRsRabbitExample() {
    List<PairTable> rabbits =
        List.of(new PairTable(3, 3, 0, 6), new PairTable(6, 0, 2, 4), new PairTable(5, 1, 6, 0));

    assertThat(ExactConditionalTest.of(rabbits).pValue().orElseThrow())
        .isCloseTo(0.03994, within(5e-6));
  }

  @Test
  void equalsFishersTestForOneCase() {
    PairTable table = new PairTable(3, 9, 8, 40);

    assertClose(
        "p", ExactConditionalTest.of(List.of(table)).pValue(), PairMeasures.fisherPValue(table));
  }

  @Test
  void leavesLargeCountsToTheOtherTest() {
    PairTable large = new PairTable(4000, 9000, 8000, 40_000);

    assertThat(ExactConditionalTest.of(List.of(large)).undefinedBecause())
        .contains(UndefinedReason.COUNTS_TOO_LARGE);
    assertThat(CmhTest.of(List.of(large)).continuityCorrected()).isPresent();
  }

  @Test
  void hasAnInfiniteUpperEndWhenOneThemeIsNeverAlone() {
    ExactConditionalTest test = ExactConditionalTest.of(List.of(new PairTable(3, 0, 2, 5)));

    assertThat(test.oddsRatio()).isEmpty();
    assertThat(test.interval().orElseThrow().high()).isInfinite();
    assertThat(test.undefinedBecause()).contains(UndefinedReason.NEVER_APART);
  }

  @Test
  void saysWhyNoStratumIsInformative() {
    ExactConditionalTest test = ExactConditionalTest.of(List.of(new PairTable(0, 3, 0, 5)));

    assertThat(test.pValue()).isEmpty();
    assertThat(test.interval()).isEmpty();
    assertThat(test.undefinedBecause()).contains(UndefinedReason.NO_INFORMATIVE_STRATUM);
  }

  private static OptionalDouble end(Optional<Double> value) {
    return value.stream().mapToDouble(v -> v).filter(Double::isFinite).findFirst();
  }
}
