package crosscase.association.verdicts;

import crosscase.association.PairEstimates;
import crosscase.association.Verdict;
import java.util.OptionalDouble;

/** Puts a verdict and its reason into a sentence. */
final class VerdictSentence {
  private VerdictSentence() {}

  static String of(
      PairEstimates pair, OptionalDouble qValue, Verdict verdict, Verdict.Terms terms) {
    int supporting = pair.cases().values().stream().mapToInt(c -> c.supporting()).sum();
    int contradicting = pair.cases().values().stream().mapToInt(c -> c.contradicting()).sum();
    return "%s: %d of %d documents support it, %d contradict it."
        .formatted(verdict.words(), supporting, pair.documents(), contradicting);
  }
}
