package crosscase.report;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.figures.ColourVision;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Contrast as WCAG 2.2 counts it: 4.5 for text, 3 for lines of a picture; in light, dark, print.
 */
class ReportContrastTest {
  @Test
  void textHasEnoughContrastOnItsBackground() throws IOException {
    for (Map<String, String> colours : themes()) {
      for (String text : List.of("ink", "muted", "link")) {
        assertContrast(colours, text, "page", 4.5);
        assertContrast(colours, text, "panel", 4.5);
      }
    }
  }

  @Test
  void linesHaveEnoughContrastOnThePage() throws IOException {
    for (Map<String, String> colours : themes()) {
      List.of("muted", "ink", "link").forEach(line -> assertContrast(colours, line, "page", 3));
    }
  }

  private static void assertContrast(
      Map<String, String> colours, String front, String back, double least) {
    String text = colours.getOrDefault(front, "");
    String ground = colours.getOrDefault(back, "");
    assertThat(ColourVision.contrast(text, ground))
        .as("%s on %s of %s", front, back, colours)
        .isGreaterThanOrEqualTo(least);
  }

  /** The colours of each block that sets them: light, dark, print. */
  private static List<Map<String, String>> themes() throws IOException {
    List<Map<String, String>> themes = new ArrayList<>();
    for (MatchResult block :
        Pattern.compile(":root \\{(.*?)\\}", Pattern.DOTALL).matcher(css()).results().toList()) {
      Map<String, String> colours = new HashMap<>();
      Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});")
          .matcher(block.group(1))
          .results()
          .forEach(colour -> colours.put(colour.group(1), colour.group(2)));
      themes.add(colours);
    }
    assertThat(themes).hasSize(3);
    return themes;
  }

  private static String css() throws IOException {
    try (InputStream css = ReportPage.class.getResourceAsStream("report.css")) {
      return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
