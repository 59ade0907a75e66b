package crosscase.serve.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineDifferenceTest {
  private static String shown(String before, String after) {
    StringBuilder shown = new StringBuilder();
    LineDifference.of(before, after)
        .forEach(line -> shown.append(line.sign()).append(line.text()).append('\n'));
    return shown.toString();
  }

  @Test
  void showsRemovedAndAddedLinesWithThreeLinesOfContext() {
    assertThat(shown("a\nb\nc\nd\ne\nf\ng\nh\ni\n", "a\nb\nc\nd\nx\nf\ny\ng\nh\ni\n"))
        .isEqualTo(" b\n c\n d\n-e\n+x\n f\n+y\n g\n h\n i\n");
  }

  @Test
  void leavesOutWhatLiesBetweenTwoStretches() {
    String between = "a\nb\nc\nd\ne\nf\ng\n";
    assertThat(shown("old\n" + between + "@@\n", "new\n" + between + "@@ -1\n"))
        .isEqualTo("-old\n+new\n a\n b\n c\n…\n e\n f\n g\n-@@\n+@@ -1\n");
  }

  @Test
  void equalTextsHaveNoDifference() {
    assertThat(LineDifference.of("a\nb\n", "a\nb\n")).isEmpty();
  }

  @Test
  void aLineAtTheEndOrStartIsShown() {
    assertThat(shown("a\n", "a\nb\n")).isEqualTo(" a\n+b\n");
    assertThat(shown("a\nb\n", "b\n")).isEqualTo("-a\n b\n");
    assertThat(LineDifference.of("", "a\n")).isEqualTo(List.of(new LineDifference.Line("+", "a")));
  }
}
