package crosscase.themes.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The worked examples of the paper, and properties. */
class KrippendorffAlphaTest {
  /** Krippendorff (2011), section A: two observers, binary, no missing values: .095. */
  @Test
  void alphaOfBinaryData() {
    assertThat(alpha("0100000010", "1110010000")).isCloseTo(0.095, within(0.0005));
  }

  /** Krippendorff (2011), section B: two observers, nominal, no missing values: .692. */
  @Test
  void alphaOfNominalData() {
    assertThat(alpha("aabbdcccedda", "babbbccceddd")).isCloseTo(0.692, within(0.0005));
  }

  /** Krippendorff (2011), section C: four observers, nominal, missing values: .743. */
  @Test
  void alphaOfNominalDataWithMissingValues() {
    assertThat(alpha("123321412...", "1233224125.3", ".3332342251.", "12332441251."))
        .isCloseTo(0.743, within(0.0005));
  }

  @Property
  void alphaDoesNotDependOnTheOrderOfCodersOrUnits(
      @ForAll @Size(min = 2, max = 20)
          List<@Size(min = 1, max = 4) List<@IntRange(min = 0, max = 2) Integer>> units) {
    List<List<Integer>> turned = new ArrayList<>(units.stream().map(List::reversed).toList());
    Collections.reverse(turned);

    OptionalDouble alpha = KrippendorffAlpha.nominal(units);
    OptionalDouble other = KrippendorffAlpha.nominal(turned);
    assertThat(other.isPresent()).isEqualTo(alpha.isPresent());
    assertThat(other.orElse(0)).isCloseTo(alpha.orElse(0), within(1e-12));
    assertThat(alpha.orElse(0)).isLessThanOrEqualTo(1);
  }

  @Test
  void isUndefinedWithoutPairsOrWithASingleValue() {
    assertThat(KrippendorffAlpha.nominal(List.of(List.of(1, 1), List.of(1, 1)))).isEmpty();
    assertThat(KrippendorffAlpha.nominal(List.of(List.of(1), List.of(2)))).isEmpty();
  }

  private static double alpha(String... observers) {
    List<List<Character>> units = new ArrayList<>();
    for (int i = 0; i < observers[0].length(); i++) {
      int unit = i;
      units.add(
          Arrays.stream(observers).map(o -> o.charAt(unit)).filter(value -> value != '.').toList());
    }
    return KrippendorffAlpha.nominal(units).orElseThrow();
  }
}
