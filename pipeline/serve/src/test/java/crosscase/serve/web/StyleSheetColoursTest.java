package crosscase.serve.web;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.figures.ColourVision;
import crosscase.themes.Codebook;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The contrast of the style sheet's colours, and whether colour-blind readers tell themes apart.
 */
class StyleSheetColoursTest {
  private static final Pattern VARIABLE = Pattern.compile("--([\\w-]+): (#[0-9a-fA-F]{6});");

  @Test
  void textHasEnoughContrastOnEveryBackground() throws Exception {
    for (Map<String, String> scheme : List.of(light(), dark())) {
      for (String ground : List.of("ground", "paper", "tint")) {
        for (String text : List.of("ink", "soft", "accent")) {
          assertContrast(scheme, text, ground, 4.5);
        }
      }
      assertContrast(scheme, "on-accent", "accent", 4.5);
      assertContrast(scheme, "on-mark", "mark", 4.5);
      assertContrast(scheme, "warn", "warn-tint", 4.5);
      assertContrast(scheme, "ink", "plus", 4.5);
      assertContrast(scheme, "ink", "minus", 4.5);
    }
  }

  @Test
  void bordersOfControlsHaveEnoughContrast() throws Exception {
    for (Map<String, String> scheme : List.of(light(), dark())) {
      assertContrast(scheme, "edge", "paper", 3);
      assertContrast(scheme, "edge", "ground", 3);
      assertContrast(scheme, "accent", "ground", 3);
    }
  }

  @Test
  void themeColoursDifferForColourBlindReaders() {
    assertDistinguishable(Assets.PALETTE);
  }

  @Test
  void coloursOfTheBundledCodebookDifferForColourBlindReaders() throws Exception {
    Path codebook = Path.of("../../models/src/main/resources/codebooks/partnership.yaml");

    assertDistinguishable(
        Codebook.load(codebook).themes().stream().flatMap(t -> t.colour().stream()).toList());
  }

  private static void assertDistinguishable(List<String> colours) {
    assertThat(colours).hasSizeGreaterThan(10);
    for (Map.Entry<String, double[][]> kind : ColourVision.COLOUR_BLINDNESS.entrySet()) {
      for (int a = 0; a < colours.size(); a++) {
        for (int b = a + 1; b < colours.size(); b++) {
          assertThat(ColourVision.distance(kind.getValue(), colours.get(a), colours.get(b)))
              .as("%s: %s and %s", kind.getKey(), colours.get(a), colours.get(b))
              .isGreaterThan(15);
        }
      }
    }
  }

  private static void assertContrast(
      Map<String, String> scheme, String one, String other, double least) {
    assertThat(ColourVision.contrast(colour(scheme, one), colour(scheme, other)))
        .as("%s %s on %s %s", one, scheme.get(one), other, scheme.get(other))
        .isGreaterThanOrEqualTo(least);
  }

  private static Map<String, String> light() throws Exception {
    return variables(css().split("@media", 2)[0]);
  }

  private static Map<String, String> dark() throws Exception {
    return variables(css().split("prefers-color-scheme: dark", 2)[1].split("\\* \\{", 2)[0]);
  }

  private static Map<String, String> variables(String css) {
    Map<String, String> variables = new HashMap<>();
    Matcher found = VARIABLE.matcher(css);
    while (found.find()) {
      variables.put(found.group(1), found.group(2));
    }
    return variables;
  }

  private static String css() throws Exception {
    try (InputStream in = Assets.class.getResourceAsStream("/crosscase/serve/crosscase.css")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String colour(Map<String, String> scheme, String name) {
    String colour = scheme.get(name);
    assertThat(colour).as(name).isNotNull();
    return String.valueOf(colour);
  }
}
