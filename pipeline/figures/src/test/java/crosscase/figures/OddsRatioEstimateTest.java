package crosscase.figures;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.association.CmhTest;
import crosscase.association.PairTable;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class OddsRatioEstimateTest {
  @Test
  void isANumberWithItsIntervalWhereAllFourCountsAreThere() {
    OddsRatioEstimate estimate = OddsRatioEstimate.of(new PairTable(20, 10, 20, 150));

    assertThat(estimate.kind()).isEqualTo(OddsRatioEstimate.Kind.NUMBER);
    assertThat(estimate.text()).isEqualTo("15.00 (6.15 to 36.56)");
    assertThat(estimate.note()).isEmpty();
  }

  @Test
  void isZeroWhereTheThemesNeverMeet() {
    OddsRatioEstimate estimate = OddsRatioEstimate.of(new PairTable(0, 10, 10, 180));

    assertThat(estimate.kind()).isEqualTo(OddsRatioEstimate.Kind.ZERO);
    assertThat(estimate.text()).isEqualTo("0");
    assertThat(estimate.note()).isNotEmpty();
  }

  @Test
  void isInfiniteWhereAThemeIsNeverAlone() {
    OddsRatioEstimate estimate = OddsRatioEstimate.of(new PairTable(5, 0, 3, 195));

    assertThat(estimate.kind()).isEqualTo(OddsRatioEstimate.Kind.INFINITE);
    assertThat(estimate.text()).isEqualTo("∞");
    assertThat(estimate.note()).isNotEmpty();
  }

  @Test
  void isNotDefinedWhereAThemeIsMissing() {
    OddsRatioEstimate estimate = OddsRatioEstimate.of(new PairTable(0, 0, 5, 195));

    assertThat(estimate.kind()).isEqualTo(OddsRatioEstimate.Kind.NOT_DEFINED);
    assertThat(estimate.text()).isEqualTo("NA");
    assertThat(estimate.note()).isNotEmpty();
  }

  @Test
  void thePooledOneIsZeroOrInfiniteToo() {
    assertThat(pooled(new PairTable(0, 3, 4, 100), new PairTable(0, 6, 4, 100)).kind())
        .isEqualTo(OddsRatioEstimate.Kind.ZERO);
    assertThat(pooled(new PairTable(4, 0, 4, 100), new PairTable(3, 0, 4, 100)).kind())
        .isEqualTo(OddsRatioEstimate.Kind.INFINITE);
    assertThat(pooled(new PairTable(0, 0, 4, 100)).kind())
        .isEqualTo(OddsRatioEstimate.Kind.NOT_DEFINED);
  }

  private static OddsRatioEstimate pooled(PairTable... tables) {
    return OddsRatioEstimate.of(CmhTest.of(List.of(tables)));
  }

  /** Counting "both absent" and "one present" the other way round turns the ratio over. */
  @Property
  void exchangingAThemeForItsAbsenceTurnsZeroIntoInfinity(
      @ForAll @LongRange(min = 0, max = 3) long both,
      @ForAll @LongRange(min = 0, max = 3) long onlyA,
      @ForAll @LongRange(min = 0, max = 3) long onlyB,
      @ForAll @LongRange(min = 0, max = 3) long neither) {
    OddsRatioEstimate estimate = OddsRatioEstimate.of(new PairTable(both, onlyA, onlyB, neither));
    OddsRatioEstimate turned = OddsRatioEstimate.of(new PairTable(onlyA, both, neither, onlyB));

    assertThat(turned.kind())
        .isEqualTo(
            switch (estimate.kind()) {
              case NUMBER -> OddsRatioEstimate.Kind.NUMBER;
              case ZERO -> OddsRatioEstimate.Kind.INFINITE;
              case INFINITE -> OddsRatioEstimate.Kind.ZERO;
              case NOT_DEFINED -> OddsRatioEstimate.Kind.NOT_DEFINED;
            });
  }
}
