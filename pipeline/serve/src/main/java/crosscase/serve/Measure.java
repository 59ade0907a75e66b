package crosscase.serve;

import crosscase.association.Measures;
import crosscase.association.PairAcrossCases;
import crosscase.association.PairTable;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalDouble;

/** What a cell of the pair matrix and the width of the network's lines say. */
enum Measure {
  ODDS_RATIO("odds ratio"),
  JACCARD("Jaccard"),
  NPMI("NPMI"),
  BOTH("sentences");

  /** The name of a link's part. */
  static final String PART = "measure";

  private static final double STRONG_RATIO = 32;
  private static final double MANY = 1_000;

  private final String label;

  Measure(String label) {
    this.label = label;
  }

  static Measure of(Link here) {
    String wanted = SearchState.first(here, PART);
    return Arrays.stream(values())
        .filter(m -> m.word().equals(wanted))
        .findFirst()
        .orElse(ODDS_RATIO);
  }

  String label() {
    return label;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  OptionalDouble of(PairAcrossCases pair) {
    PairTable all = pair.tables().stream().reduce(new PairTable(0, 0, 0, 0), PairTable::plus);
    return switch (this) {
      case ODDS_RATIO -> pair.test().commonOddsRatio();
      case JACCARD -> Measures.jaccard(all);
      case NPMI -> Measures.npmi(all);
      case BOTH -> OptionalDouble.of((double) pair.both());
    };
  }

  /** From 0 to 1, by which a cell is shaded. */
  double strength(PairAcrossCases pair) {
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

  String shown(PairAcrossCases pair) {
    if (pair.both() == 0) {
      return "·";
    }
    return this == BOTH ? Figures.count(pair.both()) : Figures.of(of(pair));
  }
}
