package crosscase.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Contrast as WCAG 2.2 counts it, and what the colour-blind see, in light and in dark. */
class FigureColoursTest {
  @Test
  void numbersAreReadOnEveryShade() {
    for (Map<String, String> colours : schemes()) {
      for (String pale :
          List.of(
              "share0",
              "share1",
              "share2",
              "share3",
              "together1",
              "together2",
              "apart1",
              "apart2",
              "even")) {
        assertContrast(colours, "pale-ink", pale, 4.5);
      }
      for (String deep :
          List.of("share5", "share6", "together3", "together4", "apart3", "apart4")) {
        assertContrast(colours, "deep-ink", deep, 4.5);
      }
      assertContrast(colours, "share4-ink", "share4", 4.5);
    }
  }

  @Test
  void textAndLinesStandOutFromThePage() {
    for (Map<String, String> colours : schemes()) {
      assertContrast(colours, "ink", "page", 4.5);
      assertContrast(colours, "soft", "page", 4.5);
      List.of("together", "apart", "focus")
          .forEach(line -> assertContrast(colours, line, "page", 3));
      assertContrast(colours, "apart", "apart1", 3);
      assertContrast(colours, "apart", "apart2", 2);
    }
  }

  @Test
  void shadesAreToldApartByLightnessAlone() {
    for (Map<String, String> colours : schemes()) {
      assertSteps(colours, IntStream.rangeClosed(0, 6).mapToObj(i -> "share" + i).toList());
      assertSteps(colours, List.of("even", "together1", "together2", "together3", "together4"));
      assertSteps(colours, List.of("even", "apart1", "apart2", "apart3", "apart4"));
    }
  }

  private static void assertSteps(Map<String, String> colours, List<String> steps) {
    double way =
        Math.signum(
            ColourVision.luminance(colour(colours, steps.getLast()))
                - ColourVision.luminance(colour(colours, steps.getFirst())));
    for (int i = 1; i < steps.size(); i++) {
      double step =
          ColourVision.lightness(colour(colours, steps.get(i)))
              - ColourVision.lightness(colour(colours, steps.get(i - 1)));
      assertThat(step * way).as("from %s to %s", steps.get(i - 1), steps.get(i)).isGreaterThan(2);
    }
  }

  @Test
  void togetherAndApartDifferForTheColourBlindToo() {
    for (Map<String, String> colours : schemes()) {
      for (Map.Entry<String, double[][]> kind : ColourVision.COLOUR_BLINDNESS.entrySet()) {
        for (String step : List.of("", "1", "2", "3", "4")) {
          String together = colour(colours, "together" + step);
          String apart = colour(colours, "apart" + step);
          assertThat(ColourVision.distance(kind.getValue(), together, apart))
              .as("%s: step %s of %s", kind.getKey(), step, colours.get("page"))
              .isGreaterThan(10);
        }
      }
    }
  }

  private static void assertContrast(
      Map<String, String> colours, String front, String back, double least) {
    assertThat(ColourVision.contrast(colour(colours, front), colour(colours, back)))
        .as("%s on %s", front, back)
        .isGreaterThanOrEqualTo(least);
  }

  /** The colours of both blocks that set them: light, which is that of print too, and dark. */
  private static List<Map<String, String>> schemes() {
    List<Map<String, String>> schemes =
        Pattern.compile(":root \\{(.*?)\\}", Pattern.DOTALL)
            .matcher(FigureAssets.css())
            .results()
            .map(block -> colours(block.group(1)))
            .toList();
    assertThat(schemes).hasSize(2);
    assertThat(schemes.getLast()).containsOnlyKeys(schemes.getFirst().keySet());
    return schemes;
  }

  private static Map<String, String> colours(String block) {
    Map<String, String> colours = new HashMap<>();
    Pattern.compile("--figure-([a-z0-9-]+): (#[0-9a-f]{6});")
        .matcher(block)
        .results()
        .forEach(colour -> colours.put(colour.group(1), colour.group(2)));
    return colours;
  }

  private static String colour(Map<String, String> colours, String name) {
    String colour = colours.getOrDefault(name, "");
    assertThat(colour).as(name).isNotEmpty();
    return colour;
  }
}
