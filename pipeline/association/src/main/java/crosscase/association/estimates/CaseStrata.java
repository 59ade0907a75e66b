package crosscase.association.estimates;

import crosscase.association.ContingencyTable.ChiSquare;
import crosscase.association.PairEstimates;
import crosscase.association.PairTable;
import crosscase.association.estimates.PairEstimation.Pair;
import crosscase.association.estimates.PairEstimation.PlacedPair;
import crosscase.association.shift.OverlapHistogram;
import crosscase.association.shift.ShiftProbabilities;
import crosscase.association.shift.ShiftTotals;
import crosscase.association.shift.ThemePlaces;
import crosscase.association.tests.BreslowDay;
import crosscase.association.tests.Hypergeometric;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The sums of one pair with each case as a stratum, if no document has more than one unit.
 *
 * <p>Documents are independent, so the classic tests hold: the exact conditional test in place of
 * circular shifts, Sato's interval, and the test of Breslow and Day with Tarone's correction.
 *
 * @param cases in the order of their numbers
 */
record CaseStrata(List<CaseSums> cases) {
  static CaseStrata of(PlacedPair pair, int numberOfCases) {
    List<CaseSums> cases = CaseSums.empty(numberOfCases);
    for (int i = 0; i < pair.documents().size(); i++) {
      ThemePlaces one = pair.first().in(i);
      if (one.units() == 1) {
        cases
            .get(pair.documents().get(i).caseNumber())
            .addUnit(one.count() == 1, pair.second().in(i).count() == 1);
      }
    }
    return new CaseStrata(cases);
  }

  PairEstimates estimates(Pair pair, List<String> names) {
    List<PairTable> tables = cases.stream().map(CaseSums::table).toList();
    ShiftTotals totals = new ShiftTotals();
    tables.forEach(table -> totals.add(histogram(table)));
    cases.forEach(CaseSums::addTableAsStratum);
    List<DocumentSums> sums = cases.stream().map(CaseSums::sums).toList();
    return new PairEstimates(
        pair.first(),
        pair.second(),
        DocumentSums.of(sums).oddsRatio(Overdispersion.NONE),
        ShiftProbabilities.of(totals),
        heterogeneityP(tables),
        WithoutOneCase.range(sums),
        CaseSums.evidence(names, cases, each -> each.oddsRatio(Overdispersion.NONE)));
  }

  private static OverlapHistogram histogram(PairTable table) {
    Hypergeometric distribution = Hypergeometric.of(table);
    int lowest = Math.toIntExact(distribution.lowest());
    return OverlapHistogram.of(Math.toIntExact(table.both()), lowest, distribution.weights());
  }

  private static OptionalDouble heterogeneityP(List<PairTable> tables) {
    return BreslowDay.of(tables).taroneCorrected().stream()
        .mapToDouble(ChiSquare::pValue)
        .findFirst();
  }
}
