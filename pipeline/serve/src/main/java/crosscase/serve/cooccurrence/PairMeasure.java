package crosscase.serve.cooccurrence;

import crosscase.association.PairAcrossCases;
import crosscase.association.PairMeasures;
import crosscase.association.PairTable;
import crosscase.serve.searching.SearchOptions;
import crosscase.serve.web.Figures;
import crosscase.serve.web.Link;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalDouble;

/** What a cell of the pair matrix and the width of the network's lines say. */
public enum PairMeasure {
  ODDS_RATIO("odds ratio"),
  JACCARD("Jaccard"),
  NPMI("NPMI"),
  BOTH("sentences");

  /** The name of a link's part. */
  static final String PARAMETER = "measure";

  private static final double STRONG_RATIO = 32;
  private static final double MANY = 1_000;

  private final String label;

  PairMeasure(String label) {
    this.label = label;
  }

  static PairMeasure of(Link here) {
    String wanted = SearchOptions.first(here, PARAMETER);
    return Arrays.stream(values())
        .filter(m -> m.urlValue().equals(wanted))
        .findFirst()
        .orElse(ODDS_RATIO);
  }

  String label() {
    return label;
  }

  String urlValue() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public OptionalDouble of(PairAcrossCases pair) {
    PairTable all = pair.tables().stream().reduce(new PairTable(0, 0, 0, 0), PairTable::plus);
    return switch (this) {
      case ODDS_RATIO -> pair.cmhTest().commonOddsRatio();
      case JACCARD -> PairMeasures.jaccard(all);
      case NPMI -> PairMeasures.npmi(all);
      case BOTH -> OptionalDouble.of((double) pair.both());
    };
  }

  /** From 0 to 1, by which a cell is shaded. */
  double shadeStrength(PairAcrossCases pair) {
    OptionalDouble value = of(pair);
    if (pair.both() == 0 || value.isEmpty()) {
      return 0;
    }
    double number = value.getAsDouble();
    return switch (this) {
      case ODDS_RATIO -> Math.log1p(number) / Math.log1p(STRONG_RATIO);
      case JACCARD -> number * 4;
      case NPMI -> number * 2;
      case BOTH -> Math.log1p(number) / Math.log1p(MANY);
    };
  }

  String formatted(PairAcrossCases pair) {
    if (pair.both() == 0) {
      return "·";
    }
    return this == BOTH ? Figures.count(pair.both()) : Figures.of(of(pair));
  }
}
