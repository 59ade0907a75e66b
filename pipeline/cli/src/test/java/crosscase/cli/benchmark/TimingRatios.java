package crosscase.cli.benchmark;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How long Crosscase took to answer a query, and how many times as long as Lucene alone.
 *
 * @param timed in the order of the columns of {@link #HEADER}
 */
record TimingRatios(String query, long hits, List<Timing> timed) {
  TimingRatios {
    timed = List.copyOf(timed);
  }

  static final String HEADER =
      """
      Warm, in ms: p50 and p99. "Bare" is an IndexSearcher with the same query on the same index: it
      finds the ids of the best hits (ids), and also reads their texts (texts). "Our" is a whole
      search: the query is text (parsed queries are cached), all hits are counted, and the matching
      words are marked in the best 20 hits or, in a concordance, the first 50.
      %-42s %8s  %-15s %-15s %-15s %-9s  %-15s %-15s %-9s
      """
          .formatted(
              "query",
              "hits",
              "bare ids 20",
              "bare texts 20",
              "our search 20",
              "to texts",
              "bare texts 50",
              "our 50 lines",
              "to texts");

  double searchP50() {
    return timed.get(2).p50() / timed.get(1).p50();
  }

  double searchP99() {
    return timed.get(2).p99() / timed.get(1).p99();
  }

  double concordanceP50() {
    return timed.get(4).p50() / timed.get(3).p50();
  }

  double concordanceP99() {
    return timed.get(4).p99() / timed.get(3).p99();
  }

  @Override
  public String toString() {
    return "%-42s %,8d  %s %s %s %4.2f %4.2f  %s %s %4.2f %4.2f%n"
        .formatted(
            query,
            hits,
            timed.get(0),
            timed.get(1),
            timed.get(2),
            searchP50(),
            searchP99(),
            timed.get(3),
            timed.get(4),
            concordanceP50(),
            concordanceP99());
  }

  /** The ratios over all queries. */
  static String summary(List<TimingRatios> all) {
    return "%nOver all queries, the ratios:%n".formatted()
        + line("search, p50", "1.5", all, TimingRatios::searchP50)
        + line("search, p99", "1.5", all, TimingRatios::searchP99)
        + line("concordance, p50", "2.0", all, TimingRatios::concordanceP50)
        + line("concordance, p99", "2.0", all, TimingRatios::concordanceP99);
  }

  private static String line(
      String what, String bound, List<TimingRatios> all, ToDoubleFunction<TimingRatios> ratio) {
    double[] sorted = all.stream().mapToDouble(ratio).sorted().toArray();
    return "  %-17s from %4.2f to %4.2f, median %4.2f (bound: %s)%n"
        .formatted(what, sorted[0], sorted[sorted.length - 1], sorted[sorted.length / 2], bound);
  }
}
