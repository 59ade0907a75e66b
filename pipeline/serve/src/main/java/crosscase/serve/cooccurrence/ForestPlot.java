package crosscase.serve.cooccurrence;

import crosscase.association.Interval;
import crosscase.association.PairAcrossCases;
import crosscase.association.PairMeasures;
import crosscase.association.PairTable;
import crosscase.serve.web.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The odds ratios of a pair, case by case and over all, on one logarithmic axis. */
final class ForestPlot {
  /** The axis goes from 1/100 to 100. */
  private static final double DECADES = 2;

  private ForestPlot() {}

  /** Where sentences of the pair are shown, in one case or with an empty name in all. */
  @FunctionalInterface
  interface SentenceLink {
    String link(String caseName);
  }

  static CooccurrencePage.Forest of(PairAcrossCases pair, String names, SentenceLink opening) {
    List<CooccurrencePage.Stratum> strata = new ArrayList<>();
    for (Map.Entry<String, PairTable> each : pair.byCase().entrySet()) {
      PairTable table = each.getValue();
      strata.add(
          stratum(
              each.getKey(),
              table.both(),
              table.n(),
              PairMeasures.oddsRatio(table),
              PairMeasures.oddsRatioInterval(table),
              opening.link(each.getKey())));
    }
    long units = pair.byCase().values().stream().mapToLong(PairTable::n).sum();
    strata.add(
        stratum(
            "",
            pair.both(),
            units,
            pair.cmhTest().commonOddsRatio(),
            pair.cmhTest().interval(),
            opening.link("")));
    return new CooccurrencePage.Forest(names, strata);
  }

  private static CooccurrencePage.Stratum stratum(
      String name,
      long both,
      long units,
      OptionalDouble ratio,
      Optional<Interval> interval,
      String link) {
    boolean plotted = ratio.isPresent() && ratio.getAsDouble() > 0;
    double at = plotted ? place(ratio.getAsDouble()) : 0;
    return new CooccurrencePage.Stratum(
        name.isEmpty() ? "All cases" : name,
        both,
        units,
        Figures.of(ratio),
        Figures.interval(interval),
        plotted,
        at,
        interval.map(i -> place(i.low())).orElse(at),
        interval.map(i -> place(i.high())).orElse(at),
        name.isEmpty(),
        link);
  }

  private static double place(double ratio) {
    double decade = Math.clamp(Math.log10(ratio), -DECADES, DECADES);
    return Math.round(1_000 * (decade + DECADES) / (2 * DECADES)) / 10.0;
  }
}
