package crosscase.search.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DispersionTest {
  @Test
  void dispersionIsNearOneWhenASmallDocumentHasEveryOccurrence() {
    assertThat(Dispersion.deviationOfProportions(new int[] {5}, new int[] {10}, 100))
        .isEqualTo(0.9, within(1e-12));
    assertThat(Dispersion.deviationOfProportions(new int[] {1, 9}, new int[] {10, 90}, 100))
        .isEqualTo(0, within(1e-12));
  }
}
