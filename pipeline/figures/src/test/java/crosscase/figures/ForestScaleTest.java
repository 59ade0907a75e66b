package crosscase.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class ForestScaleTest {
  @Test
  void equalRatiosAreEqualDistances() {
    ForestScale scale = new ForestScale(0.1, 10, 0, 100);

    assertThat(scale.x(0.1)).isEqualTo(0);
    assertThat(scale.x(1)).isEqualTo(50, within(1e-9));
    assertThat(scale.x(10)).isEqualTo(100, within(1e-9));
    assertThat(scale.x(1e9)).isEqualTo(100);
    assertThat(scale.x(0)).isEqualTo(0);
  }

  @Test
  void takesFewerTicksWhereThereIsLessRoom() {
    assertThat(new ForestScale(0.1, 10, 0, 300).ticks())
        .containsExactly(0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0);
    assertThat(new ForestScale(0.1, 10, 0, 110).ticks()).containsExactly(0.1, 1.0, 10.0);
  }

  @Property
  void labelsOfTicksNeverMeetAndOneIsAlwaysThere(
      @ForAll @DoubleRange(min = 0.001, max = 0.5) @Scale(3) double low,
      @ForAll @DoubleRange(min = 2, max = 1000) double high,
      @ForAll @DoubleRange(min = 60, max = 400) double width) {
    ForestScale scale = new ForestScale(low, high, 0, width);
    List<Double> ticks = scale.ticks();

    assertThat(ticks).contains(1.0);
    for (int i = 1; i < ticks.size(); i++) {
      double right =
          scale.x(ticks.get(i - 1)) + TextWidth.of(ForestScale.label(ticks.get(i - 1))) / 2;
      double left = scale.x(ticks.get(i)) - TextWidth.of(ForestScale.label(ticks.get(i))) / 2;
      assertThat(left).isGreaterThan(right);
    }
  }
}
