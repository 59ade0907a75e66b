package crosscase.association;

import crosscase.association.ExactShiftTest.Scatter;
import crosscase.association.estimates.PairEstimation;
import crosscase.association.prevalence.Prevalences;
import crosscase.association.verdicts.Relation;
import crosscase.association.verdicts.VerdictRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * What the documents of a corpus say about its themes, with documents as independent and nothing
 * smaller.
 *
 * <p>If no document has a case, all documents together are one case without a name; if some have
 * one, the others are left out. Pairs are computed by all cores.
 */
public final class CorpusEvidence {
  /**
   * In simulated corpora without places of their own for themes, all pairs together scatter by up
   * to 1.2 times what shifts let expect.
   */
  private static final double LEAST_INFLATION = 1.25;

  /**
   * Where themes meet rarely, their scatter is known with a relative error of 1 / sqrt(expected).
   */
  private static final double STANDARD_ERRORS = 3;

  private final List<String> themes;
  private final Verdict.Thresholds thresholds;
  private final Verdict.Terms terms;
  private final PairEstimation estimation;
  private final List<DocumentUnits> documents;

  /**
   * The evidence of these documents.
   *
   * @param themes their names; units have them by their index
   */
  public CorpusEvidence(
      List<DocumentUnits> documents,
      List<String> themes,
      Verdict.Thresholds thresholds,
      Verdict.Terms terms) {
    this.themes = List.copyOf(themes);
    this.thresholds = thresholds;
    this.terms = terms;
    this.documents = List.copyOf(documents);
    this.estimation = new PairEstimation(counted(documents), this.themes);
  }

  /** The documents that have a case; all of them if none has. */
  public static List<DocumentUnits> counted(List<DocumentUnits> documents) {
    Set<String> cases =
        Set.copyOf(
            CaseCounts.casesAmong(
                documents.stream().map(DocumentUnits::caseName).distinct().toList()));
    return documents.stream().filter(each -> cases.contains(each.caseName())).toList();
  }

  /** All pairs of themes on the same unit, in the order of {@link CooccurrenceMatrix.PairIndex}. */
  public List<PairEvidence> cooccurrence() {
    List<int[]> pairs = new ArrayList<>();
    for (int a = 0; a < themes.size(); a++) {
      for (int b = a + 1; b < themes.size(); b++) {
        pairs.add(new int[] {a, b});
      }
    }
    return evidence(pairs, estimation, Relation.SAME_UNIT);
  }

  /**
   * All ordered pairs of different themes of which the second follows the first within so many
   * units.
   *
   * @param lag 1 for the next unit
   */
  public List<PairEvidence> sequence(int lag) {
    List<int[]> pairs = new ArrayList<>();
    for (int a = 0; a < themes.size(); a++) {
      for (int b = 0; b < themes.size(); b++) {
        if (a != b) {
          pairs.add(new int[] {a, b});
        }
      }
    }
    return evidence(pairs, estimation.followedWithin(lag), Relation.FOLLOWS);
  }

  /**
   * How common each theme is in each case, or other group of documents, and whether they differ.
   * Documents without a case are described, but not tested, if others have one.
   */
  public List<ThemeEvidence> prevalence() {
    return new Prevalences(documents, themes).evidence(thresholds, terms);
  }

  /**
   * The 95 % interval of the share of units with each theme, by the name of the case, as in {@link
   * #prevalence}, without its tests. Cases without an interval are left out.
   */
  public List<SortedMap<String, Interval>> shareIntervals() {
    return new Prevalences(documents, themes).intervals();
  }

  private List<PairEvidence> evidence(List<int[]> pairs, PairEstimation from, Relation relation) {
    List<PairEstimates> estimates =
        pairs.parallelStream().map(pair -> from.estimate(pair[0], pair[1])).toList();
    return new VerdictRule(thresholds, terms, relation)
        .judge(from.takesDocumentsAsUnits() ? estimates : inflated(estimates));
  }

  /** With the p-values that the scatter of documents calls for. */
  private static List<PairEstimates> inflated(List<PairEstimates> pairs) {
    Scatter scatter =
        pairs.stream().map(pair -> pair.test().scatter()).reduce(Scatter.NONE, Scatter::plus);
    double inflation = scatter.observed() / scatter.expected();
    double least = Math.max(LEAST_INFLATION, 1 + STANDARD_ERRORS / Math.sqrt(scatter.expected()));
    return inflation >= least
        ? pairs.stream().map(pair -> pair.withTest(pair.test().inflatedBy(inflation))).toList()
        : pairs;
  }
}
