package crosscase.association.prevalence;

import crosscase.association.BenjaminiHochberg;
import crosscase.association.ThemeEvidence;
import crosscase.association.ThemeEvidence.Finding;
import crosscase.association.UndefinedReason;
import crosscase.association.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Judges whether groups differ in how common a theme is, among the themes tested together. */
final class DifferenceRule {
  private final Verdict.Thresholds thresholds;
  private final Verdict.Terms terms;
  private final double[] ascendingP;

  /**
   * @param pValues of all themes tested together
   */
  DifferenceRule(Verdict.Thresholds thresholds, Verdict.Terms terms, List<OptionalDouble> pValues) {
    this.thresholds = thresholds;
    this.terms = terms;
    this.ascendingP = pValues.stream().flatMapToDouble(OptionalDouble::stream).sorted().toArray();
  }

  ThemeEvidence judge(ThemeEstimate theme) {
    Finding finding = finding(theme);
    return new ThemeEvidence(
        theme.theme(),
        theme.all(),
        theme.groups(),
        theme.comparison(),
        theme.difference(),
        theme.overdispersion(),
        finding,
        new DifferenceSentence(theme, thresholds, terms).of(finding));
  }

  private Finding finding(ThemeEstimate theme) {
    OptionalDouble q = theme.difference().qValue();
    if (q.isPresent()) {
      if (q.getAsDouble() <= thresholds.maxHeterogeneityQ()) {
        return Finding.DIFFERS;
      }
      return couldBeFound(theme) ? Finding.NO_DIFFERENCE_FOUND : Finding.TOO_LITTLE_TO_TELL;
    }
    boolean isOneGroup = theme.groups().size() < 2;
    boolean isConstant =
        theme.difference().undefined().equals(Optional.of(UndefinedReason.THEME_CANNOT_DIFFER));
    return isOneGroup || isConstant ? Finding.NOT_COMPARED : Finding.TOO_LITTLE_TO_TELL;
  }

  /** Whether the smallest p-value that these documents allow would have been found. */
  private boolean couldBeFound(ThemeEstimate theme) {
    double[] p = ascendingP.clone();
    int place = Arrays.binarySearch(p, theme.difference().pValue().orElse(1));
    p[place] = theme.smallestP();
    return BenjaminiHochberg.adjust(p)[place] <= thresholds.maxHeterogeneityQ();
  }
}
