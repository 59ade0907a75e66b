package crosscase.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IntervalTest {
  /** R: binom.test(0, 100, alternative = "less")$conf.int[2]. */
  @Test
  void boundsTheShareThatAHundredUnitsCouldMiss() {
    assertThat(Interval.upperBoundWhenNone(100).orElseThrow())
        .isCloseTo(0.0295130496070398, within(1e-14));
  }

  @Test
  void approachesTheRuleOfThree() {
    assertThat(Interval.upperBoundWhenNone(1_000_000).orElseThrow()).isCloseTo(3e-6, within(1e-8));
  }

  @Test
  void isUndefinedWithoutUnits() {
    assertThat(Interval.upperBoundWhenNone(0)).isEmpty();
    assertThat(Interval.upperBoundWhenNone(1).orElseThrow()).isCloseTo(0.95, within(1e-12));
  }
}
