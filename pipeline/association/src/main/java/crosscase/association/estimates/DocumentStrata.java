package crosscase.association.estimates;

import crosscase.association.PairEstimates;
import crosscase.association.estimates.PairEstimation.Pair;
import crosscase.association.estimates.PairEstimation.PlacedPair;
import crosscase.association.shift.OverlapCounter;
import crosscase.association.shift.OverlapHistogram;
import crosscase.association.shift.ShiftProbabilities;
import crosscase.association.shift.ShiftTotals;
import crosscase.association.shift.ThemePlaces;
import java.util.ArrayList;
import java.util.List;

/**
 * The sums of one pair with each document as a stratum.
 *
 * @param cases in the order of their numbers
 * @param pooled the documents of all cases; the parts of a document are added up, since they are
 *     not independent
 * @param shifts what the first parts of all documents add up to, what the second parts do, and so
 *     on; one element if documents have no parts
 */
record DocumentStrata(List<CaseSums> cases, DocumentSums pooled, List<ShiftTotals> shifts) {
  static DocumentStrata of(PlacedPair pair, int numberOfCases) {
    OverlapCounter counter = new OverlapCounter();
    List<ShiftTotals> shifts = new ArrayList<>(List.of(new ShiftTotals()));
    List<DocumentTable> tables = new ArrayList<>(pair.documents().size());
    List<CaseSums> cases = CaseSums.empty(numberOfCases);
    for (int i = 0; i < pair.documents().size(); i++) {
      DocumentPart document = pair.documents().get(i);
      ThemePlaces one = pair.first().in(i);
      ThemePlaces other = pair.second().in(i);
      OverlapHistogram overlaps = counter.count(one, other);
      if (document.part() == shifts.size()) {
        shifts.add(new ShiftTotals());
      }
      shifts.get(document.part()).add(overlaps);
      CaseSums sums = cases.get(document.caseNumber());
      DocumentTable table = sums.add(one.units(), one.count(), other.count(), overlaps.observed());
      if (document.number() == tables.size()) {
        tables.add(table);
      } else {
        tables.set(document.number(), tables.get(document.number()).plus(table));
      }
      if (!overlaps.isConstant()) {
        sums.compare(one.units(), one.count(), other.count(), overlaps.observed());
      }
    }
    return new DocumentStrata(cases, DocumentSums.ofDocuments(tables), shifts);
  }

  PairEstimates estimates(Pair pair, List<String> names) {
    List<DocumentSums> sums = cases.stream().map(CaseSums::sums).toList();
    return new PairEstimates(
        pair.first(),
        pair.second(),
        pooled.oddsRatio(),
        ShiftProbabilities.ofAny(shifts),
        DealtCases.pValue(sums),
        WithoutOneCase.range(sums),
        CaseSums.evidence(names, cases, DocumentSums::oddsRatio));
  }
}
