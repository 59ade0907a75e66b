package crosscase.association;

import static crosscase.association.CloseAssertions.assertClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {
  /** R: p.adjust(c(0.01, 0.04, 0.03, 0.5), "BH"). */
  @Test
  void givesQValuesInTheOrderOfThePValues() {
    assertThat(BenjaminiHochberg.adjust(new double[] {0.01, 0.04, 0.03, 0.5}))
        .containsExactly(new double[] {0.04, 0.16 / 3, 0.16 / 3, 0.5}, within(1e-15));
  }

  @Test
  void agreesWithRToEightDigits() {
    List<ReferenceRow> tested =
        ReferenceRow.rows().stream().filter(r -> r.number("p_corrected").isPresent()).toList();
    double[] qValues =
        BenjaminiHochberg.adjust(
            tested.stream().mapToDouble(r -> r.number("p_corrected").orElseThrow()).toArray());

    for (int i = 0; i < qValues.length; i++) {
      ReferenceRow reference = tested.get(i);
      assertClose(reference.toString(), OptionalDouble.of(qValues[i]), reference.number("q"));
    }
  }

  @Test
  void returnsNothingForNoTests() {
    assertThat(BenjaminiHochberg.adjust(new double[0])).isEmpty();
  }

  @Test
  void refusesAnInvalidPValueAndNamesItsIndex() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BenjaminiHochberg.adjust(new double[] {0.5, Double.NaN}))
        .withMessageContaining("pValues[1] = NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BenjaminiHochberg.adjust(new double[] {1.5}))
        .withMessageContaining("pValues[0] = 1.5");
  }

  @Property
  void staysBetweenThePValueAndOne(@ForAll List<@DoubleRange(max = 1) Double> pValues) {
    double[] p = unboxed(pValues);
    double[] q = BenjaminiHochberg.adjust(p);

    assertThat(IntStream.range(0, p.length)).allMatch(i -> p[i] <= q[i] && q[i] <= 1);
  }

  @Property
  void keepsTheOrderOfThePValues(@ForAll List<@DoubleRange(max = 1) Double> pValues) {
    double[] q = BenjaminiHochberg.adjust(unboxed(pValues.stream().sorted().toList()));

    assertThat(q).isSorted();
  }

  private static double[] unboxed(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
