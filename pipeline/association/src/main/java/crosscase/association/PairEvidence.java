package crosscase.association;

import crosscase.association.PairEstimates.CaseEvidence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;

/**
 * What the documents of a corpus say about a pair of themes, compared with the other pairs.
 *
 * @param qValue the mid-p of the test, adjusted for all pairs tested together
 * @param heterogeneityQ the p-value of heterogeneity, adjusted for all pairs tested together
 * @param sentence the verdict with its reason, as one plain sentence
 */
public record PairEvidence(
    PairEstimates estimates,
    OptionalDouble qValue,
    OptionalDouble heterogeneityQ,
    Verdict verdict,
    String sentence) {
  /**
   * The clearest evidence first: pairs of which one theme lies inside the other, then by p-value,
   * and pairs that cannot be tested last; by name where all else is equal.
   */
  public static final Comparator<PairEvidence> BY_EVIDENCE =
      Comparator.comparing((PairEvidence pair) -> pair.verdict() != Verdict.NESTED)
          .thenComparingDouble(pair -> pair.pValue().orElse(2))
          .thenComparing(Comparator.comparingLong(PairEvidence::both).reversed())
          .thenComparing(PairEvidence::first)
          .thenComparing(PairEvidence::second);

  /**
   * Says so if the p-values of these pairs are larger because their documents scatter more than
   * circular shifts let expect.
   */
  public static Optional<String> scatterNote(List<PairEvidence> pairs) {
    return pairs.stream()
        .mapToDouble(pair -> pair.test().inflation())
        .filter(inflation -> inflation > 1)
        .mapToObj(
            inflation ->
                ("Documents disagree %s times as much on which themes meet as chance within them"
                        + " allows, as if themes kept to one part of each: p-values are raised for"
                        + " that.")
                    .formatted(ReadableNumbers.ratio(inflation)))
        .findFirst();
  }

  public String first() {
    return estimates.first();
  }

  public String second() {
    return estimates.second();
  }

  /** The odds ratio of all documents that count, with the document held fixed. */
  public DocumentOddsRatio oddsRatio() {
    return estimates.oddsRatio();
  }

  public ExactShiftTest test() {
    return estimates.test();
  }

  /** The mid-p of the test; empty if no document carries evidence. */
  public OptionalDouble pValue() {
    return test().midPValue();
  }

  /** Whether the odds ratio differs between cases; empty if that cannot be tested. */
  public OptionalDouble heterogeneityP() {
    return estimates.heterogeneityP();
  }

  /** The lowest and the highest odds ratio when one case is left out. */
  public Optional<Interval> withoutOneCase() {
    return estimates.withoutOneCase();
  }

  /** What each case says, by name. */
  public SortedMap<String, CaseEvidence> cases() {
    return estimates.cases();
  }

  /** The units of all cases. */
  public PairTable table() {
    return estimates.table();
  }

  /** The number of units with both themes. */
  public long both() {
    return table().both();
  }

  /** The number of cases in which some unit has both themes. */
  public long casesWithPair() {
    return cases().values().stream().filter(each -> each.table().both() > 0).count();
  }
}
