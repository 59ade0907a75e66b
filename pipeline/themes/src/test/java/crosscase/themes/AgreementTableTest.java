package crosscase.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class AgreementTableTest {
  @Test
  void divisionByZeroIsEmpty() {
    AgreementTable none = new AgreementTable(0, 0, 0, 5);
    assertThat(List.of(none.kappa(), none.precision(), none.recall(), none.f1()))
        .containsOnly(OptionalDouble.empty());
    assertThat(none.percentAgreement()).hasValue(1);
  }

  @Test
  void precisionAndRecallMeasureTheSecondAgainstTheFirst() {
    AgreementTable table = new AgreementTable(6, 2, 4, 8);

    assertThat(table.precision()).hasValue(0.6);
    assertThat(table.recall()).hasValue(0.75);
    assertThat(table.f1().orElseThrow()).isCloseTo(2 * 0.6 * 0.75 / 1.35, within(1e-12));
    assertThat(table.percentAgreement()).hasValue(0.7);
    assertThat(table.kappa().orElseThrow()).isCloseTo((0.7 - 0.5) / 0.5, within(1e-12));
  }
}
