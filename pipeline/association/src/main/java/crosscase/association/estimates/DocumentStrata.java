package crosscase.association.estimates;

import crosscase.association.PairEstimates;
import crosscase.association.estimates.PairEstimation.Pair;
import crosscase.association.shift.OverlapCounter;
import crosscase.association.shift.OverlapHistogram;
import crosscase.association.shift.ShiftProbabilities;
import crosscase.association.shift.ShiftTotals;
import crosscase.association.shift.ThemePlaces;
import java.util.List;

/**
 * The sums of one pair with each document as a stratum.
 *
 * @param cases in the order of their numbers
 */
record DocumentStrata(List<CaseSums> cases, ShiftTotals totals) {
  static DocumentStrata of(List<PlacedDocument> documents, Pair pair, int numberOfCases) {
    OverlapCounter counter = new OverlapCounter();
    ShiftTotals totals = new ShiftTotals();
    List<CaseSums> cases = CaseSums.empty(numberOfCases);
    for (PlacedDocument document : documents) {
      ThemePlaces one = document.first().get(pair.first());
      ThemePlaces other = document.second().get(pair.second());
      OverlapHistogram overlaps = counter.count(one, other);
      totals.add(overlaps);
      CaseSums sums = cases.get(document.caseNumber());
      sums.add(one.units(), one.count(), other.count(), overlaps.observed());
      if (!overlaps.isConstant()) {
        sums.compare(one.units(), one.count(), other.count(), overlaps.observed());
      }
    }
    return new DocumentStrata(cases, totals);
  }

  PairEstimates estimates(Pair pair, List<String> names) {
    List<DocumentSums> sums = cases.stream().map(CaseSums::sums).toList();
    return new PairEstimates(
        pair.firstName(),
        pair.secondName(),
        DocumentSums.of(sums).oddsRatio(),
        ShiftProbabilities.of(totals),
        CaseHeterogeneity.pValue(sums),
        WithoutOneCase.range(sums),
        CaseSums.evidence(names, cases, DocumentSums::oddsRatio));
  }
}
