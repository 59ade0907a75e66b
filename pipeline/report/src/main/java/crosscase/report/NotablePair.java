package crosscase.report;

import crosscase.association.PairAcrossCases;
import crosscase.jobs.Cooccurrence;
import crosscase.jobs.Cooccurrence.Resampling;
import crosscase.jobs.QuoteJob.QuotedUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * A pair of themes that the report tells of: by its q-value it goes together, or stays apart, more
 * than chance would have it.
 *
 * @param quotes a few of the units with both
 */
public record NotablePair(
    PairAcrossCases pair, Optional<Resampling.Pair> resampled, List<QuotedUnit> quotes) {
  /** Of so many pairs called notable, one in twenty is expected to be there by chance. */
  static final double MAX_Q = 0.05;

  /** More would not be read; the tables have all. */
  static final int MAX_SHOWN = 30;

  public NotablePair {
    quotes = List.copyOf(quotes);
  }

  /**
   * The notable pairs by their p-values, the smallest first, without quotes; resampled ones decide
   * where there are any, since they know of documents.
   */
  public static List<NotablePair> of(Cooccurrence found) {
    return all(found).stream().limit(MAX_SHOWN).toList();
  }

  static List<NotablePair> all(Cooccurrence found) {
    return IntStream.range(0, found.pairs().size())
        .mapToObj(i -> of(found, i))
        .filter(pair -> pair.q().orElse(1) < MAX_Q)
        .filter(pair -> pair.pair().cmhTest().commonOddsRatio().isPresent())
        .sorted(
            Comparator.<NotablePair>comparingDouble(pair -> pair.p().orElse(1))
                .thenComparingDouble(pair -> pair.pair().pValue().orElse(1)))
        .toList();
  }

  private static NotablePair of(Cooccurrence found, int i) {
    return new NotablePair(
        found.pairs().get(i), found.resampling().map(all -> all.pairs().get(i)), List.of());
  }

  /** The same with quotes. */
  public NotablePair withQuotes(List<QuotedUnit> quoted) {
    return new NotablePair(pair, resampled, quoted);
  }

  OptionalDouble p() {
    return resampled.map(Resampling.Pair::pValue).orElseGet(pair::pValue);
  }

  OptionalDouble q() {
    return resampled.map(Resampling.Pair::qValue).orElseGet(pair::qValue);
  }

  double oddsRatio() {
    return pair.cmhTest().commonOddsRatio().orElseThrow();
  }

  boolean isTogether() {
    return oddsRatio() > 1;
  }
}
