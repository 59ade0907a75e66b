package crosscase.association;

import static crosscase.association.Closeness.assertClose;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HomogeneityTestTest {
  @ParameterizedTest
  @MethodSource("references")
  void agreesWithThePublishedFormulaToEightDigits(Reference reference) {
    HomogeneityTest test = HomogeneityTest.of(reference.strata());

    assertAgrees(reference, "bd", test.uncorrected(), ChiSquare::statistic);
    assertAgrees(reference, "bd_p", test.uncorrected(), ChiSquare::pValue);
    assertAgrees(reference, "tarone", test.corrected(), ChiSquare::statistic);
    assertAgrees(reference, "tarone_p", test.corrected(), ChiSquare::pValue);
    assertThat(test.absence().isPresent()).isEqualTo(test.corrected().isEmpty());
  }

  static List<Reference> references() {
    return Reference.rows();
  }

  @Test
  void findsNoDifferenceWhereAllCasesHaveTheSameOddsRatio() {
    HomogeneityTest test =
        HomogeneityTest.of(List.of(new PairTable(2, 1, 1, 2), new PairTable(20, 10, 10, 20)));

    assertThat(test.corrected().orElseThrow().pValue()).isGreaterThan(0.999_999);
    assertThat(test.corrected().orElseThrow().degreesOfFreedom()).isEqualTo(1);
  }

  @Test
  void saysWhyThereIsNothingToCompare() {
    PairTable telling = new PairTable(3, 2, 1, 4);

    assertThat(HomogeneityTest.of(List.of()).absence()).contains(Absence.NO_INFORMATIVE_STRATUM);
    assertThat(HomogeneityTest.of(List.of(telling, new PairTable(0, 0, 4, 4))).absence())
        .contains(Absence.ONE_INFORMATIVE_STRATUM);
    assertThat(
            HomogeneityTest.of(List.of(new PairTable(0, 3, 2, 5), new PairTable(0, 1, 1, 5)))
                .absence())
        .contains(Absence.NEVER_TOGETHER);
  }

  private static void assertAgrees(
      Reference reference,
      String column,
      Optional<ChiSquare> test,
      ToDoubleFunction<ChiSquare> value) {
    OptionalDouble actual = test.stream().mapToDouble(value).findFirst();
    assertClose(column, actual, reference.number(column));
  }
}
