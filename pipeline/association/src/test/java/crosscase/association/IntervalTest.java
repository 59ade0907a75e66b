package crosscase.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IntervalTest {
  /** R: binom.test(0, 100, alternative = "less")$conf.int[2]. */
  @Test
  void boundsWhatAHundredUnitsCouldHaveMissed() {
    assertThat(ZeroCell.upperBound(100).orElseThrow()).isCloseTo(0.0295130496070398, within(1e-14));
  }

  @Test
  void isTheRuleOfThreeForMany() {
    assertThat(ZeroCell.upperBound(1_000_000).orElseThrow()).isCloseTo(3e-6, within(1e-8));
  }

  @Test
  void saysNothingOfNoUnits() {
    assertThat(ZeroCell.upperBound(0)).isEmpty();
    assertThat(ZeroCell.upperBound(1).orElseThrow()).isCloseTo(0.95, within(1e-12));
  }
}
