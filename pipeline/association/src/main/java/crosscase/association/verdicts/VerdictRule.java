package crosscase.association.verdicts;

import crosscase.association.BenjaminiHochberg;
import crosscase.association.PairEstimates;
import crosscase.association.PairEvidence;
import crosscase.association.Verdict;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Judges pairs of themes that were tested together. */
public record VerdictRule(Verdict.Thresholds thresholds, Verdict.Terms terms, Relation relation) {

  /** What the documents say about each of the pairs, in the same order. */
  public List<PairEvidence> judge(List<PairEstimates> pairs) {
    List<OptionalDouble> p = pairs.stream().map(each -> each.test().midPValue()).toList();
    List<OptionalDouble> q = BenjaminiHochberg.adjust(p);
    List<OptionalDouble> heterogeneityQ =
        BenjaminiHochberg.adjust(pairs.stream().map(PairEstimates::heterogeneityP).toList());
    DiscoveryLimit limit = new DiscoveryLimit(p, thresholds.maxQ());
    return IntStream.range(0, pairs.size())
        .mapToObj(i -> new JudgedPair(pairs.get(i), q.get(i), heterogeneityQ.get(i)))
        .map(pair -> judge(pair, limit))
        .toList();
  }

  private PairEvidence judge(JudgedPair pair, DiscoveryLimit limit) {
    Verdict verdict = verdict(pair, limit);
    String sentence =
        new VerdictSentence(pair, new PairPhrases(pair, terms), this, limit).of(verdict);
    return new PairEvidence(
        pair.estimates(), pair.qValue(), pair.heterogeneityQ(), verdict, sentence);
  }

  private Verdict verdict(JudgedPair pair, DiscoveryLimit limit) {
    if (pair.heterogeneityQ().orElse(1) <= thresholds.maxHeterogeneityQ()) {
      return Verdict.DIFFERS_BY_CASE;
    }
    if (isFound(pair)) {
      return found(pair);
    }
    return pair.excludesOne() || isWide(pair) || !couldBeFound(pair, limit)
        ? Verdict.TOO_LITTLE_TO_TELL
        : Verdict.NOT_THERE;
  }

  private static Verdict found(JudgedPair pair) {
    if (!pair.isTogether()) {
      return Verdict.APART;
    }
    if (pair.isNested()) {
      return Verdict.NESTED;
    }
    boolean oneOfMany = pair.estimates().cases().size() > 1 && pair.casesWithEvidence().size() == 1;
    return oneOfMany ? Verdict.ONE_CASE_ONLY : Verdict.CONSISTENT;
  }

  boolean isFound(JudgedPair pair) {
    return pair.qValue().orElse(1) <= thresholds.maxQ();
  }

  private boolean isWide(JudgedPair pair) {
    return pair.estimates().oddsRatio().intervalFactor() >= thresholds.widestInterval();
  }

  /** Whether the smallest p-value that these documents allow would have been found. */
  static boolean couldBeFound(JudgedPair pair, DiscoveryLimit limit) {
    OptionalDouble p = pair.estimates().test().midPValue();
    return p.isPresent()
        && limit.finds(p.getAsDouble(), pair.estimates().test().smallestMidPValue().orElse(1));
  }
}
