package crosscase.association.shift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThemePlacesTest {
  private static final ThemePlaces THEME = OverlapCounterTest.places("-x---x-");

  @Test
  void findsTheUnitsThatTheThemeFollows() {
    assertThat(units(THEME.within(1, 1))).isEqualTo("x---x--");
    assertThat(units(THEME.within(1, 2))).isEqualTo("x--xx--");
  }

  @Test
  void findsTheUnitsThatFollowTheTheme() {
    assertThat(units(THEME.within(-2, -1))).isEqualTo("--xx--x");
  }

  @Test
  void findsTheUnitsOnBothSidesAndTheThemeItself() {
    assertThat(units(THEME.within(-1, 1))).isEqualTo("xxx-xxx");
    assertThat(units(THEME.within(0, 0))).isEqualTo("-x---x-");
  }

  @Test
  void findsNothingBeyondTheEndsOfTheDocument() {
    assertThat(units(THEME.within(6, 9))).isEqualTo("-------");
  }

  private static String units(ThemePlaces places) {
    StringBuilder units = new StringBuilder("-".repeat(places.units()));
    IntStream.range(0, places.count()).forEach(i -> units.setCharAt(places.place(i), 'x'));
    return units.toString();
  }
}
