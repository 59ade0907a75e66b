package crosscase.cli.counting;

import crosscase.association.Interval;
import crosscase.association.PairAcrossCases;
import crosscase.cli.terminal.TextTable;
import crosscase.figures.Numbers;
import crosscase.jobs.Cooccurrence;
import crosscase.jobs.Cooccurrence.Resampling;
import crosscase.jobs.Cooccurrence.Warning;
import crosscase.jobs.Unit;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The resampled intervals of the clearest pairs, and cautions about all pairs. */
final class ResamplingSummary {
  private static final int MAX_PAIRS = 12;

  private final PrintWriter out;

  ResamplingSummary(PrintWriter out) {
    this.out = out;
  }

  void print(Cooccurrence found, Unit unit) {
    found.resampling().ifPresent(resampling -> resampled(found, resampling));
    warnings(found, unit);
  }

  private record ResampledPair(PairAcrossCases pair, Resampling.Pair resampled) {
    double p() {
      return resampled.pValue().orElse(2);
    }
  }

  private void resampled(Cooccurrence found, Resampling resampling) {
    out.printf(
        "%nThe same from %,d resamples of documents, with themes shifted within them (seed %d)%n",
        resampling.resamples(), resampling.seed());
    List<ResampledPair> lines = new ArrayList<>();
    for (int i = 0; i < found.pairs().size(); i++) {
      lines.add(new ResampledPair(found.pairs().get(i), resampling.pairs().get(i)));
    }
    TextTable table = new TextTable(List.of("pair", "odds ratio", "95 % resampled", "p", "q"));
    lines.stream()
        .sorted(Comparator.comparingDouble(ResampledPair::p))
        .limit(MAX_PAIRS)
        .forEach(line -> table.row(row(line)));
    table.print(out);
  }

  private static List<String> row(ResampledPair line) {
    return List.of(
        line.pair().first() + " + " + line.pair().second(),
        Numbers.twoDecimals(line.pair().cmhTest().commonOddsRatio()),
        line.resampled().interval().interval().map(ResamplingSummary::interval).orElse("NA"),
        Numbers.probability(line.resampled().pValue()),
        Numbers.probability(line.resampled().qValue()));
  }

  private static String interval(Interval interval) {
    return Double.isInfinite(interval.high())
        ? "%.2f-".formatted(interval.low())
        : "%.2f-%.2f".formatted(interval.low(), interval.high());
  }

  private void warnings(Cooccurrence found, Unit unit) {
    long documents = found.counts().cases().stream().mapToLong(found.counts()::documentsOf).sum();
    Set<Warning> seen = EnumSet.noneOf(Warning.class);
    found.pairs().forEach(pair -> seen.addAll(Warning.of(pair, documents, unit)));
    seen.forEach(
        warning ->
            out.printf(
                "Caution (column %s of the table pairs): %s.%n",
                warning.column(), warning.explanation()));
  }
}
