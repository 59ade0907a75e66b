package crosscase.figures;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.association.Interval;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a locale that writes a comma where English has a point. */
class NumbersTest {
  private final Locale before = Locale.getDefault();

  @BeforeEach
  void useAnotherLocale() {
    Locale.setDefault(Locale.GERMANY);
  }

  @AfterEach
  void restoreTheLocale() {
    Locale.setDefault(before);
  }

  @Test
  void separatesThousandsOfACount() {
    assertThat(Numbers.count(1_234_567)).isEqualTo("1,234,567");
  }

  @Test
  void writesAShareWithOneDecimalAndNoneOfNothing() {
    assertThat(Numbers.percent(1, 3)).isEqualTo("33.3%");
    assertThat(Numbers.percent(0, 0)).isEqualTo("NA");
  }

  @Test
  void keepsTwoOrThreeDigitsOfARatioHoweverSmallOrLarge() {
    assertThat(
            DoubleStream.of(
                    0, 1e-9, 0.001, 0.00149, 0.0099, 0.01, 0.099, 0.1, 1, 2.444, 99.99, 99.996,
                    1234.5, 8.1e6, 1.2e15)
                .mapToObj(Numbers::ratio))
        .containsExactly(
            "0", "<0.001", "0.0010", "0.0015", "0.0099", "0.010", "0.099", "0.10", "1.00", "2.44",
            "99.99", "100", "1,235", "8.1e6", "1.2e15");
  }

  @Test
  void writesInfinityAndNumbersBelowZero() {
    assertThat(DoubleStream.of(Double.POSITIVE_INFINITY, -0.25, -1e-5).mapToObj(Numbers::ratio))
        .containsExactly("∞", "-0.25", ">−0.001");
  }

  @Test
  void writesAnIntervalInWordsSoThatNoDashIsTakenForAMinus() {
    assertThat(Numbers.interval(Optional.of(new Interval(0.764, 7.85)))).isEqualTo("0.76 to 7.85");
    assertThat(Numbers.interval(Optional.empty())).isEqualTo("NA");
  }

  @Test
  void writesAProbabilityInATableAndInASentence() {
    assertThat(Numbers.probability(OptionalDouble.of(0.0004))).isEqualTo("<0.001");
    assertThat(Numbers.probability(OptionalDouble.of(0.0126))).isEqualTo("0.013");
    assertThat(Numbers.probability(OptionalDouble.empty())).isEqualTo("NA");
    assertThat(Numbers.probability("p", OptionalDouble.of(0.0004))).isEqualTo("p < 0.001");
    assertThat(Numbers.probability("q", OptionalDouble.of(1))).isEqualTo("q = 1.000");
  }

  @Test
  void writesTwoDecimalsOfAnyMeasure() {
    assertThat(Numbers.twoDecimals(OptionalDouble.of(1234.567))).isEqualTo("1234.57");
    assertThat(Numbers.twoDecimals(OptionalDouble.empty())).isEqualTo("NA");
  }
}
