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
  /** Of linear red, green and blue (Machado, Oliveira and Fernandes 2009, severity 1). */
  private static final Map<String, double[][]> BLINDNESS =
      Map.of(
          "protanopia",
          new double[][] {
            {0.152286, 1.052583, -0.204868},
            {0.114503, 0.786281, 0.099216},
            {-0.003882, -0.048116, 1.051998}
          },
          "deuteranopia",
          new double[][] {
            {0.367322, 0.860646, -0.227968},
            {0.280085, 0.672501, 0.047413},
            {-0.011820, 0.042940, 0.968881}
          },
          "tritanopia",
          new double[][] {
            {1.255528, -0.076749, -0.178779},
            {-0.078411, 0.930809, 0.147602},
            {0.004733, 0.691367, 0.303900}
          });

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
            luminance(linear(colours, steps.getLast()))
                - luminance(linear(colours, steps.getFirst())));
    for (int i = 1; i < steps.size(); i++) {
      double step =
          lab(linear(colours, steps.get(i)))[0] - lab(linear(colours, steps.get(i - 1)))[0];
      assertThat(step * way).as("from %s to %s", steps.get(i - 1), steps.get(i)).isGreaterThan(2);
    }
  }

  @Test
  void togetherAndApartDifferForTheColourBlindToo() {
    for (Map<String, String> colours : schemes()) {
      for (Map.Entry<String, double[][]> kind : BLINDNESS.entrySet()) {
        for (String step : List.of("", "1", "2", "3", "4")) {
          double[] together = lab(times(kind.getValue(), linear(colours, "together" + step)));
          double[] apart = lab(times(kind.getValue(), linear(colours, "apart" + step)));
          assertThat(distance(together, apart))
              .as("%s: step %s of %s", kind.getKey(), step, colours.get("page"))
              .isGreaterThan(10);
        }
      }
    }
  }

  private static void assertContrast(
      Map<String, String> colours, String front, String back, double least) {
    double some = luminance(linear(colours, front));
    double other = luminance(linear(colours, back));
    double contrast = (Math.max(some, other) + 0.05) / (Math.min(some, other) + 0.05);
    assertThat(contrast).as("%s on %s", front, back).isGreaterThanOrEqualTo(least);
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

  private static double[] linear(Map<String, String> colours, String name) {
    String hex = colours.getOrDefault(name, "");
    assertThat(hex).as(name).isNotEmpty();
    return IntStream.of(1, 3, 5)
        .mapToDouble(at -> Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0)
        .map(c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4))
        .toArray();
  }

  private static double luminance(double[] rgb) {
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
  }

  private static double[] times(double[][] matrix, double[] rgb) {
    double[] seen = new double[3];
    for (int i = 0; i < 3; i++) {
      double sum = 0;
      for (int j = 0; j < 3; j++) {
        sum += matrix[i][j] * rgb[j];
      }
      seen[i] = Math.clamp(sum, 0, 1);
    }
    return seen;
  }

  /** CIE 1976 L*a*b* under D65. */
  private static double[] lab(double[] rgb) {
    double x = (0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047;
    double y = luminance(rgb);
    double z = (0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883;
    return new double[] {116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))};
  }

  private static double f(double t) {
    return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
  }

  private static double distance(double[] one, double[] other) {
    return Math.sqrt(
        Math.pow(one[0] - other[0], 2)
            + Math.pow(one[1] - other[1], 2)
            + Math.pow(one[2] - other[2], 2));
  }
}
