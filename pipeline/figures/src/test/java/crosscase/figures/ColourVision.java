package crosscase.figures;

import java.util.Map;
import java.util.stream.IntStream;

/**
 * How far apart two colours, given as {@code #rrggbb}, are for readers and for the colour-blind.
 */
public final class ColourVision {
  /** Of linear red, green and blue (Machado, Oliveira and Fernandes 2009, severity 1). */
  public static final Map<String, double[][]> COLOUR_BLINDNESS =
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

  private ColourVision() {}

  /** The contrast ratio of WCAG 2.2, from 1 to 21. */
  public static double contrast(String one, String other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  /** The distance between two colours in CIE 1976 L*a*b*, as seen with a colour blindness. */
  public static double distance(double[][] blindness, String one, String other) {
    double[] first = lab(times(blindness, linear(one)));
    double[] second = lab(times(blindness, linear(other)));
    return Math.sqrt(
        IntStream.range(0, 3).mapToDouble(i -> Math.pow(first[i] - second[i], 2)).sum());
  }

  /** The lightness L* in CIE 1976 L*a*b*, from 0 to 100. */
  static double lightness(String colour) {
    return lab(linear(colour))[0];
  }

  /** Relative luminance of sRGB, from 0 to 1. */
  static double luminance(String colour) {
    return luminance(linear(colour));
  }

  private static double luminance(double[] rgb) {
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
  }

  private static double[] linear(String colour) {
    return IntStream.of(1, 3, 5)
        .mapToDouble(at -> Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0)
        .map(c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4))
        .toArray();
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
}
