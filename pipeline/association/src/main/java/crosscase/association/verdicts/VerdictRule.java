package crosscase.association.verdicts;

import crosscase.association.BenjaminiHochberg;
import crosscase.association.PairEstimates;
import crosscase.association.PairEvidence;
import crosscase.association.PairTable;
import crosscase.association.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** Judges the pairs that were tested together. */
public final class VerdictRule {
  private final Verdict.Thresholds thresholds;
  private final Verdict.Terms terms;
  private final double[] ascendingP;

  /**
   * @param pValues of all pairs tested together
   */
  public VerdictRule(
      Verdict.Thresholds thresholds, Verdict.Terms terms, List<OptionalDouble> pValues) {
    this.thresholds = thresholds;
    this.terms = terms;
    this.ascendingP = pValues.stream().flatMapToDouble(OptionalDouble::stream).sorted().toArray();
  }

  /** The verdict on a pair. */
  public PairEvidence judge(
      PairEstimates pair, OptionalDouble qValue, OptionalDouble heterogeneityQ) {
    Verdict verdict = verdict(pair, qValue, heterogeneityQ);
    String sentence = VerdictSentence.of(pair, qValue, verdict, terms);
    return new PairEvidence(pair, qValue, heterogeneityQ, verdict, sentence);
  }

  private Verdict verdict(PairEstimates pair, OptionalDouble qValue, OptionalDouble differsQ) {
    boolean found = qValue.orElse(1) <= thresholds.maxQ();
    boolean together = pair.test().observed() > pair.test().expected();
    if (differsQ.orElse(1) <= thresholds.maxHeterogeneityQ()) {
      return Verdict.DIFFERS_BY_CASE;
    }
    if (found && !together) {
      return Verdict.APART;
    }
    if (found && isNested(pair.table())) {
      return Verdict.NESTED;
    }
    if (found) {
      return isInOneCaseOnly(pair) ? Verdict.ONE_CASE_ONLY : Verdict.CONSISTENT;
    }
    boolean wide = pair.oddsRatio().intervalFactor() >= thresholds.widestInterval();
    return wide || !couldBeFound(pair) ? Verdict.TOO_LITTLE_TO_TELL : Verdict.NOT_THERE;
  }

  private static boolean isNested(PairTable table) {
    return table.both() > 0 && table.both() == Math.min(table.a(), table.b());
  }

  private static boolean isInOneCaseOnly(PairEstimates pair) {
    long withEvidence =
        pair.cases().values().stream().filter(c -> c.oddsRatio().value().isPresent()).count();
    return pair.cases().size() > 1 && withEvidence == 1;
  }

  /** Whether the smallest p-value that these documents allow would have been found. */
  private boolean couldBeFound(PairEstimates pair) {
    if (pair.test().midPValue().isEmpty()) {
      return false;
    }
    double[] p = ascendingP.clone();
    int place = Arrays.binarySearch(p, pair.test().midPValue().getAsDouble());
    p[place] = pair.test().smallest().midPValue();
    return BenjaminiHochberg.adjust(p)[place] <= thresholds.maxQ();
  }
}
