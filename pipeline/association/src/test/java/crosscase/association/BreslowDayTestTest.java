package crosscase.association;

import static crosscase.association.CloseAssertions.assertClose;
import static org.assertj.core.api.Assertions.assertThat;

import crosscase.association.ContingencyTable.ChiSquare;
import crosscase.association.tests.BreslowDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BreslowDayTestTest {
  @ParameterizedTest
  @MethodSource("references")
  void agreesWithThePublishedFormulaToEightDigits(ReferenceRow reference) {
    BreslowDayTest test = BreslowDay.of(reference.strata());

    assertAgrees(reference, "bd", test.uncorrected(), ChiSquare::statistic);
    assertAgrees(reference, "bd_p", test.uncorrected(), ChiSquare::pValue);
    assertAgrees(reference, "tarone", test.taroneCorrected(), ChiSquare::statistic);
    assertAgrees(reference, "tarone_p", test.taroneCorrected(), ChiSquare::pValue);
    assertThat(test.undefinedBecause().isPresent()).isEqualTo(test.taroneCorrected().isEmpty());
  }

  static List<ReferenceRow> references() {
    return ReferenceRow.rows();
  }

  @Test
  void findsNoDifferenceWhereAllCasesHaveTheSameOddsRatio() {
    BreslowDayTest test =
        BreslowDay.of(List.of(new PairTable(2, 1, 1, 2), new PairTable(20, 10, 10, 20)));

    assertThat(test.taroneCorrected().orElseThrow().pValue()).isGreaterThan(0.999_999);
    assertThat(test.taroneCorrected().orElseThrow().degreesOfFreedom()).isEqualTo(1);
  }

  @Test
  void saysWhyThereIsNothingToCompare() {
    PairTable telling = new PairTable(3, 2, 1, 4);

    assertThat(BreslowDay.of(List.of()).undefinedBecause())
        .contains(UndefinedReason.NO_INFORMATIVE_STRATUM);
    assertThat(BreslowDay.of(List.of(telling, new PairTable(0, 0, 4, 4))).undefinedBecause())
        .contains(UndefinedReason.ONE_INFORMATIVE_STRATUM);
    assertThat(
            BreslowDay.of(List.of(new PairTable(0, 3, 2, 5), new PairTable(0, 1, 1, 5)))
                .undefinedBecause())
        .contains(UndefinedReason.NEVER_TOGETHER);
  }

  private static void assertAgrees(
      ReferenceRow reference,
      String column,
      Optional<ChiSquare> test,
      ToDoubleFunction<ChiSquare> value) {
    OptionalDouble actual = test.stream().mapToDouble(value).findFirst();
    assertClose(column, actual, reference.number(column));
  }
}
