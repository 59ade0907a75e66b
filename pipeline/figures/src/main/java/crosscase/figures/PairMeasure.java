package crosscase.figures;

import crosscase.association.PairEvidence;
import crosscase.association.PairMeasures;
import crosscase.association.PairTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A measure of a pair of themes, shown by the cells of a pair matrix and the lines of a network.
 */
public enum PairMeasure {
  /** The Mantel-Haenszel odds ratio, the document held fixed. */
  ODDS_RATIO("odds ratio"),
  JACCARD("Jaccard"),
  NPMI("NPMI"),
  /** How many units have both themes. */
  BOTH("co-occurrence count");

  private static final double MANY = 1_000;
  private static final double JACCARD_SHADES = 4;
  private static final double NPMI_LEVELS = 8;

  private final String label;

  PairMeasure(String label) {
    this.label = label;
  }

  /** Finds a measure by its {@link #word()}. */
  public static Optional<PairMeasure> of(String word) {
    return Arrays.stream(values()).filter(measure -> measure.word().equals(word)).findFirst();
  }

  public String label() {
    return label;
  }

  /** The name of the measure in a URL: {@code odds-ratio}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The value of a pair; empty where it is not defined. */
  public OptionalDouble of(PairEvidence pair) {
    PairTable all = pair.table();
    return switch (this) {
      case ODDS_RATIO -> pair.oddsRatio().value();
      case JACCARD -> PairMeasures.jaccard(all);
      case NPMI -> PairMeasures.npmi(all);
      case BOTH -> OptionalDouble.of((double) pair.both());
    };
  }

  /** Formats a value of this measure. */
  public String text(double value) {
    return this == BOTH ? Numbers.count((long) value) : Numbers.ratio(value);
  }

  /** Whether the measure has a neutral value, so that values on its two sides need two hues. */
  boolean isDiverging() {
    return this == ODDS_RATIO || this == NPMI;
  }

  /** The CSS class that colours a value. */
  String shade(double value) {
    return switch (this) {
      case ODDS_RATIO -> diverging(value == 0 ? -4 : Math.log(value) / Math.log(2));
      case NPMI -> diverging(value * NPMI_LEVELS);
      case JACCARD -> share(value * JACCARD_SHADES);
      case BOTH -> share(Math.log1p(value) / Math.log1p(MANY));
    };
  }

  private static String diverging(double level) {
    long nearest = Math.round(Math.clamp(level, -4, 4));
    return nearest == 0 ? "even" : (nearest > 0 ? "together" : "apart") + Math.abs(nearest);
  }

  private static String share(double share) {
    return "share" + GridDrawing.shareStep(share);
  }

  /** The width of the line for a value; each doubling of an odds ratio adds the same width. */
  double lineWidth(double value) {
    double size =
        switch (this) {
          case ODDS_RATIO -> value == 0 ? MANY : 0.8 * Math.abs(Math.log(value) / Math.log(2));
          case NPMI -> 5 * Math.abs(value) / 0.6;
          case JACCARD -> 5 * Math.sqrt(value / 0.3);
          case BOTH -> 5 * Math.log1p(value) / Math.log1p(MANY);
        };
    return Math.min(6, 1 + size);
  }

  /** Example values for a legend. */
  List<Double> examples() {
    return switch (this) {
      case ODDS_RATIO -> List.of(2.0, 8.0, 32.0);
      case JACCARD -> List.of(0.02, 0.1, 0.25);
      case NPMI -> List.of(0.1, 0.3, 0.5);
      case BOTH -> List.of(1.0, 10.0, 100.0);
    };
  }

  /** The colours in order, each with the value it stands for; empty for a measure of one hue. */
  List<FigureTable.Cell> scale() {
    if (!isDiverging()) {
      return List.of();
    }
    String[] values =
        this == ODDS_RATIO
            ? new String[] {"≤ 1/16", "1/8", "1/4", "1/2", "1", "2", "4", "8", "≥ 16"}
            : new String[] {
              "≤ −0.50", "−0.38", "−0.25", "−0.13", "0", "0.13", "0.25", "0.38", "≥ 0.50"
            };
    List<FigureTable.Cell> scale = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      scale.add(new FigureTable.Cell(values[i], diverging(i - 4), "", "", ""));
    }
    return scale;
  }
}
