package crosscase.association;

import static crosscase.association.CloseAssertions.assertClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import crosscase.association.ContingencyTable.ChiSquare;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContingencyTableTest {
  @ParameterizedTest
  @MethodSource("references")
  void agreesWithRToEightDigits(ReferenceRow reference) {
    Optional<ChiSquare> test = table(reference).chiSquare();

    assertClose("statistic", value(test, ChiSquare::statistic), reference.number("statistic"));
    assertClose("df", value(test, ChiSquare::degreesOfFreedom), reference.number("df"));
    assertClose("p", value(test, ChiSquare::pValue), reference.number("p"));
  }

  @ParameterizedTest
  @MethodSource("references")
  void hasTheResidualsOfRToEightDigits(ReferenceRow reference) {
    ContingencyTable table = table(reference);
    String[] rows = reference.cell("residuals").split(";", -1);

    for (int row = 0; row < rows.length; row++) {
      String[] cells = rows[row].strip().split(" +", -1);
      for (int column = 0; column < cells.length; column++) {
        OptionalDouble expected = ReferenceRow.parsed(cells[column]);
        assertClose(row + "/" + column, table.adjustedResidual(row, column), expected);
      }
    }
  }

  static List<ReferenceRow> references() {
    return ReferenceRow.rows("contingency.csv");
  }

  @Test
  void refusesRowsOfDifferentLength() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ContingencyTable(List.of(List.of(1L, 2L), List.of(3L))))
        .withMessageContaining("[3]");
  }

  @Test
  void hasNothingToTestWithoutRows() {
    assertThat(new ContingencyTable(List.of()).chiSquare()).isEmpty();
  }

  /** R: 2 * pnorm(-abs(c(0, 1.959963984540054, -3))). */
  @Test
  void residualPValuesAreTwoSidedNormalTails() {
    assertThat(ContingencyTable.residualP(0)).isEqualTo(1);
    assertThat(ContingencyTable.residualP(1.959963984540054)).isCloseTo(0.05, within(1e-12));
    assertThat(ContingencyTable.residualP(-3)).isCloseTo(0.002699796063260207, within(1e-12));
  }

  private static ContingencyTable table(ReferenceRow reference) {
    return new ContingencyTable(
        Arrays.stream(reference.cell("counts").split(";", -1))
            .map(row -> Arrays.stream(row.split(" ", -1)).map(Long::valueOf).toList())
            .toList());
  }

  private static OptionalDouble value(Optional<ChiSquare> test, ToDoubleFunction<ChiSquare> value) {
    return test.stream().mapToDouble(value).findFirst();
  }
}
