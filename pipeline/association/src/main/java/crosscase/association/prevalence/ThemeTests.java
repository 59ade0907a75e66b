package crosscase.association.prevalence;

import crosscase.association.CaseCounts;
import crosscase.association.ThemeEvidence.Comparison;
import crosscase.association.ThemeEvidence.Test;
import crosscase.association.UndefinedReason;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/**
 * Whether groups differ in how common a theme is.
 *
 * @param tested the names of the groups that were tested
 * @param scores by how many standard errors each deviates, then the statistic of the difference;
 *     empty if nothing could be tested
 * @param smallestP the smallest p-value of the difference that these documents allow, or less
 */
record ThemeTests(
    List<String> tested, List<Double> scores, List<Double> pValues, double smallestP) {
  private static final long SEED = 20_261_130;

  /** Fewer deals with more than 500 documents. */
  private static final DealTest.Limits LIMITS = new DealTest.Limits(4_999, 19_999, 10_000_000, 400);

  static ThemeTests of(GroupedDocuments documents, int theme) {
    List<String> tested = documents.tested();
    if (tested.size() < 2) {
      return new ThemeTests(tested, List.of(), List.of(), 1);
    }
    List<List<DocumentPart>> groups = documents.of(tested, theme);
    SplittableRandom random = new SplittableRandom(SEED);
    ThemeDeals deals =
        documents.comparison() == Comparison.WITHIN_DOCUMENTS
            ? new ShiftedParts(groups, random)
            : new DealtDocuments(groups, random);
    if (!deals.canDiffer()) {
      return new ThemeTests(tested, List.of(), List.of(), 1);
    }
    List<Double> scores = Arrays.stream(deals.scores()).boxed().toList();
    List<Double> pValues = Arrays.stream(DealTest.pValues(deals, LIMITS)).boxed().toList();
    return new ThemeTests(tested, scores, pValues, deals.smallestP());
  }

  Test difference() {
    return scores.isEmpty()
        ? Test.undefined(
            tested.size() < 2
                ? UndefinedReason.FEWER_THAN_TWO_GROUPS
                : UndefinedReason.THEME_CANNOT_DIFFER)
        : Test.of(pValues.getLast());
  }

  /** By how many standard errors a group has more of the theme, or below 0 less. */
  OptionalDouble deviation(String group) {
    int place = tested.indexOf(group);
    return place < 0 || scores.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(scores.get(place));
  }

  /** Whether a group has more or less of the theme. */
  Test of(String group) {
    if (!CaseCounts.isCase(group)) {
      return Test.undefined(UndefinedReason.NO_GROUP);
    }
    int place = tested.indexOf(group);
    if (place < 0) {
      return Test.undefined(UndefinedReason.FEWER_THAN_THREE_DOCUMENTS);
    }
    return scores.isEmpty() ? difference() : Test.of(pValues.get(place));
  }
}
