package crosscase.search.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DispersionTest {
  @Test
  void dispersionIsNearOneWhenASmallDocumentHasEveryOccurrence() {
    Map<String, Integer> tokens = Map.of("long", 90, "short", 10);

    assertThat(Dispersion.deviationOfProportions(Map.of("short", 5), tokens))
        .isEqualTo(0.9, within(1e-12));
    assertThat(Dispersion.deviationOfProportions(Map.of("short", 1, "long", 9), tokens))
        .isEqualTo(0, within(1e-12));
  }
}
