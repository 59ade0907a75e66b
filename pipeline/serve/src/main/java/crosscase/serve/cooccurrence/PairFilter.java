package crosscase.serve.cooccurrence;

import crosscase.association.PairEvidence;
import crosscase.association.Verdict;
import crosscase.serve.web.Link;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which pairs of themes to list.
 *
 * @param verdict empty for every verdict
 * @param maxQ the highest q-value; empty if q does not matter
 * @param minCases the fewest cases in which the pair must occur
 */
public record PairFilter(Optional<Verdict> verdict, Optional<Double> maxQ, int minCases) {
  public static final String VERDICT = "verdict";
  public static final String MAX_Q = "max-q";
  public static final String MIN_CASES = "min-cases";
  static final int MAX_CASES = 1_000;

  static final List<String> WORDS = Arrays.stream(Verdict.values()).map(PairFilter::word).toList();

  /** By verdict, those with the strongest evidence first. */
  private static final Comparator<PairEvidence> BY_VERDICT =
      Comparator.comparing(PairEvidence::verdict).thenComparing(PairEvidence.BY_EVIDENCE);

  static PairFilter of(Link here) {
    return new PairFilter(
        verdict(here.first(VERDICT)),
        Optional.of(here.first(MAX_Q)).filter(q -> !q.isEmpty() && isQ(q)).map(Double::parseDouble),
        here.number(MIN_CASES, 0, 0, MAX_CASES));
  }

  /** The name of a verdict in a URL: {@code one-case-only}. */
  static String word(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The verdict with a {@link #word}. */
  static Optional<Verdict> verdict(String word) {
    return Arrays.stream(Verdict.values()).filter(each -> word(each).equals(word)).findFirst();
  }

  /** Whether a q-value is written, or nothing. */
  static boolean isQ(String written) {
    return written.isEmpty() || written.matches("0?\\.\\d{1,6}|0|1|1\\.0*");
  }

  /** The pairs to list, by verdict; the smallest p first within each. */
  public List<PairEvidence> of(List<PairEvidence> pairs) {
    return pairs.stream().filter(this::passes).sorted(BY_VERDICT).toList();
  }

  private boolean passes(PairEvidence pair) {
    return (verdict.isEmpty() || pair.verdict() == verdict.get())
        && (maxQ.isEmpty() || maxQ.get() >= 1 || pair.qValue().orElse(2) <= maxQ.get())
        && pair.casesWithPair() >= minCases;
  }

  /** The same limits for every verdict. */
  PairFilter ofEveryVerdict() {
    return new PairFilter(Optional.empty(), maxQ, minCases);
  }
}
