package crosscase.report;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.IntStream;
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
    double some = luminance(colours.getOrDefault(front, ""));
    double other = luminance(colours.getOrDefault(back, ""));
    double contrast = (Math.max(some, other) + 0.05) / (Math.min(some, other) + 0.05);
    assertThat(contrast).as("%s on %s of %s", front, back, colours).isGreaterThanOrEqualTo(least);
  }

  /** Relative luminance of sRGB. */
  private static double luminance(String hex) {
    double[] parts =
        IntStream.of(1, 3, 5)
            .mapToDouble(at -> Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0)
            .map(c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4))
            .toArray();
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
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
