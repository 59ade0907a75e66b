package crosscase.report;

import static java.util.Comparator.comparing;

import crosscase.association.PairEvidence;
import crosscase.jobs.QuoteJob.QuotedUnit;
import java.util.Comparator;
import java.util.List;

/**
 * A pair of themes that the report describes, because the documents show that it is associated.
 *
 * @param supporting a few units that have both themes; where the themes stay apart, units that have
 *     the rarer one alone
 * @param counter the other way round
 */
public record NotablePair(
    PairEvidence evidence, List<QuotedUnit> supporting, List<QuotedUnit> counter) {
  /** Nobody would read more; the tables list all pairs. */
  static final int MAX_SHOWN = 30;

  /** By verdict, nested pairs first; within a verdict the clearest evidence first. */
  static final Comparator<PairEvidence> BY_VERDICT =
      comparing(PairEvidence::verdict).thenComparing(PairEvidence.BY_EVIDENCE);

  public NotablePair {
    supporting = List.copyOf(supporting);
    counter = List.copyOf(counter);
  }

  /** The notable pairs that the report describes, in its order, without quotes. */
  public static List<NotablePair> of(List<PairEvidence> pairs) {
    return all(pairs).stream()
        .sorted(PairEvidence.BY_EVIDENCE)
        .limit(MAX_SHOWN)
        .sorted(BY_VERDICT)
        .map(pair -> new NotablePair(pair, List.of(), List.of()))
        .toList();
  }

  /** All notable pairs, by verdict. */
  static List<PairEvidence> all(List<PairEvidence> pairs) {
    return pairs.stream().filter(pair -> pair.verdict().isNotable()).sorted(BY_VERDICT).toList();
  }

  /** The same pair with quotes. */
  public NotablePair withQuotes(List<QuotedUnit> quotes, List<QuotedUnit> counterQuotes) {
    return new NotablePair(evidence, quotes, counterQuotes);
  }

  /** Whether the first theme is the rarer one, or as rare as the second. */
  boolean isFirstRarer() {
    return evidence.table().a() <= evidence.table().b();
  }
}
