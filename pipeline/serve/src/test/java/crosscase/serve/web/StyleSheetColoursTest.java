package crosscase.serve.web;

import static org.assertj.core.api.Assertions.assertThat;

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

  /** Of linear red, green and blue (Machado, Oliveira and Fernandes 2009, severity 1). */
  private static final Map<String, double[][]> COLOUR_BLINDNESS =
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
    for (Map.Entry<String, double[][]> kind : COLOUR_BLINDNESS.entrySet()) {
      List<double[]> seen =
          colours.stream().map(c -> lab(times(kind.getValue(), linear(c)))).toList();
      for (int a = 0; a < seen.size(); a++) {
        for (int b = a + 1; b < seen.size(); b++) {
          assertThat(distance(seen.get(a), seen.get(b)))
              .as("%s: %s and %s", kind.getKey(), colours.get(a), colours.get(b))
              .isGreaterThan(15);
        }
      }
    }
  }

  private static void assertContrast(
      Map<String, String> scheme, String one, String other, double least) {
    double first = luminance(scheme, one);
    double second = luminance(scheme, other);
    double contrast = (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    assertThat(contrast)
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

  private static double luminance(Map<String, String> scheme, String name) {
    String colour = scheme.get(name);
    assertThat(colour).as(name).isNotNull();
    return luminance(linear(String.valueOf(colour)));
  }

  private static double[] linear(String colour) {
    double[] linear = new double[3];
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      linear[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
    return linear;
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
