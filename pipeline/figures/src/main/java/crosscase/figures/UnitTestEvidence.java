package crosscase.figures;

import crosscase.association.CaseEvidence;
import crosscase.association.CmhTest;
import crosscase.association.DocumentOddsRatio;
import crosscase.association.ExactShiftTest;
import crosscase.association.Interval;
import crosscase.association.PairAcrossCases;
import crosscase.association.PairEstimates;
import crosscase.association.PairEvidence;
import crosscase.association.PairMeasures;
import crosscase.association.PairTable;
import crosscase.association.UndefinedReason;
import crosscase.association.Verdict;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Tests that take units as independent, in the shape of evidence that takes documents as
 * independent. For callers that do not have the documents yet; goes away with the last of them.
 */
public final class UnitTestEvidence {
  private UnitTestEvidence() {}

  /** The tests of a pair. */
  public static PairEvidence of(PairAcrossCases pair) {
    TreeMap<String, CaseEvidence> cases = new TreeMap<>();
    pair.byCase().forEach((name, table) -> cases.put(name, of(table)));
    CmhTest cmh = pair.cmhTest();
    boolean unbounded =
        cmh.undefinedBecause().filter(UndefinedReason.NEVER_APART::equals).isPresent();
    DocumentOddsRatio ratio =
        ratio(unbounded, cmh.commonOddsRatio().orElse(Double.NaN), cmh.interval());
    double p = pair.pValue().orElse(1);
    var twoSided = new ExactShiftTest.Probability(p, p);
    boolean together = unbounded || ratio.value().orElse(1) > 1;
    ExactShiftTest test =
        new ExactShiftTest(
            together ? 2 : 0,
            1,
            1,
            pair.pValue().isPresent() ? 1 : 0,
            twoSided,
            twoSided,
            twoSided,
            new ExactShiftTest.SmallestPossible(twoSided, twoSided));
    OptionalDouble heterogeneity =
        pair.homogeneityTest().taroneCorrected().stream()
            .mapToDouble(tarone -> tarone.pValue())
            .findFirst();
    PairEstimates estimates =
        new PairEstimates(
            pair.first(), pair.second(), ratio, test, heterogeneity, Optional.empty(), cases);
    boolean found = pair.qValue().orElse(1) <= PairNetwork.DEFAULT_MAX_Q;
    Verdict direction = together ? Verdict.CONSISTENT : Verdict.APART;
    return new PairEvidence(
        estimates, pair.qValue(), heterogeneity, found ? direction : Verdict.NOT_THERE, "");
  }

  private static CaseEvidence of(PairTable table) {
    boolean unbounded = table.both() > 0 && (table.onlyA() == 0 || table.onlyB() == 0);
    double ratio = PairMeasures.oddsRatio(table).orElse(Double.NaN);
    return new CaseEvidence(
        table, ratio(unbounded, ratio, PairMeasures.oddsRatioInterval(table)), 0, 0, 0);
  }

  private static DocumentOddsRatio ratio(
      boolean unbounded, double ratio, Optional<Interval> interval) {
    if (unbounded) {
      return new DocumentOddsRatio(OptionalDouble.of(Double.POSITIVE_INFINITY), interval);
    }
    return Double.isNaN(ratio)
        ? DocumentOddsRatio.UNDEFINED
        : new DocumentOddsRatio(OptionalDouble.of(ratio), interval);
  }
}
