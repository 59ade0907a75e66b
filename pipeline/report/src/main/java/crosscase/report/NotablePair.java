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
 * A pair of themes that the report describes: judging by its q-value, the two go together, or stay
 * apart, more than chance explains.
 *
 * @param quotes a few of the units that have both themes
 */
public record NotablePair(
    PairAcrossCases pair, Optional<Resampling.Pair> resampled, List<QuotedUnit> quotes) {
  /** Of the pairs with a lower q, at most one in twenty is expected to be there by chance. */
  static final double MAX_Q = 0.05;

  /** Nobody would read more; the tables list all pairs. */
  static final int MAX_SHOWN = 30;

  public NotablePair {
    quotes = List.copyOf(quotes);
  }

  /**
   * The notable pairs, smallest p first, without quotes. Resampled p- and q-values take precedence,
   * since they take documents into account.
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

  /** The same pair with quotes. */
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
