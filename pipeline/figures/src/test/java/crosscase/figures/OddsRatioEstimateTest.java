package crosscase.figures;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.association.DocumentOddsRatio;
import crosscase.association.Interval;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class OddsRatioEstimateTest {
  private static OddsRatioEstimate estimate(double value, double low, double high) {
    return OddsRatioEstimate.of(
        new DocumentOddsRatio(OptionalDouble.of(value), Optional.of(new Interval(low, high))),
        "turns");
  }

  @Test
  void isANumberWithItsInterval() {
    OddsRatioEstimate estimate = estimate(15, 6.15, 36.56);

    assertThat(estimate.kind()).isEqualTo(OddsRatioEstimate.Kind.NUMBER);
    assertThat(estimate.text()).isEqualTo("15.00 (6.15 to 36.56)");
    assertThat(estimate.note()).isEmpty();
  }

  @Test
  void isZeroWhereTheThemesNeverMeet() {
    OddsRatioEstimate estimate = estimate(0, 0, 1.4);

    assertThat(estimate.kind()).isEqualTo(OddsRatioEstimate.Kind.ZERO);
    assertThat(estimate.text()).isEqualTo("0 (0 to 1.40)");
    assertThat(estimate.note()).isEqualTo("the themes never meet");
  }

  @Test
  void isInfiniteWhereAThemeIsNeverAlone() {
    OddsRatioEstimate estimate = estimate(Double.POSITIVE_INFINITY, 2.5, Double.POSITIVE_INFINITY);

    assertThat(estimate.kind()).isEqualTo(OddsRatioEstimate.Kind.INFINITE);
    assertThat(estimate.text()).isEqualTo("∞ (2.50 to ∞)");
    assertThat(estimate.note()).contains("never without the other");
  }

  @Test
  void isNotDefinedWhereNoDocumentCanTell() {
    OddsRatioEstimate estimate = OddsRatioEstimate.of(DocumentOddsRatio.UNDEFINED, "turns");

    assertThat(estimate.kind()).isEqualTo(OddsRatioEstimate.Kind.NOT_DEFINED);
    assertThat(estimate.text()).isEqualTo("NA");
    assertThat(estimate.note()).contains("on some of its turns");
  }
}
