package crosscase.themes.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The worked example of the paper. */
class CohenKappaTest {
  /** Cohen (1960), the three-category example of 200 cases: kappa .492. */
  @Test
  void kappaOfCohensOwnExample() {
    long[][] counts = {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}};

    assertThat(CohenKappa.of(counts).orElseThrow()).isCloseTo(0.492, within(0.0005));
  }
}
