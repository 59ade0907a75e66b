package crosscase.association.estimates;

import crosscase.association.CaseEvidence;
import crosscase.association.DocumentOddsRatio;
import crosscase.association.DocumentUnits;
import crosscase.association.ExactShiftTest;
import crosscase.association.Interval;
import crosscase.association.PairEstimates;
import crosscase.association.shift.OverlapCounter;
import crosscase.association.shift.OverlapHistogram;
import crosscase.association.shift.ShiftTotals;
import crosscase.association.shift.ThemePlaces;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Estimates pairs of themes from the same documents; many threads can do so at once. */
public final class PairEstimation {
  private final List<String> themes;
  private final List<PlacedDocument> documents;

  /** Where the themes of a document are. */
  private record PlacedDocument(String caseName, List<ThemePlaces> themes) {}

  public PairEstimation(List<DocumentUnits> documents, List<String> themes) {
    this.themes = List.copyOf(themes);
    this.documents = documents.stream().map(each -> placed(each, themes.size())).toList();
  }

  private static PlacedDocument placed(DocumentUnits document, int themes) {
    return new PlacedDocument(document.caseName(), ThemePlaces.ofThemes(document.units(), themes));
  }

  /** Two themes on the same unit. */
  public PairEstimates sameUnit(int first, int second) {
    return estimate(first, second, UnaryOperator.identity());
  }

  /** A theme that another follows within so many units. */
  public PairEstimates followedBy(int first, int second, int lag) {
    return estimate(first, second, places -> places.within(1, lag));
  }

  private PairEstimates estimate(int first, int second, UnaryOperator<ThemePlaces> match) {
    OverlapCounter counter = new OverlapCounter();
    ShiftTotals totals = new ShiftTotals();
    TreeMap<String, CaseSums> cases = new TreeMap<>();
    for (PlacedDocument document : documents) {
      ThemePlaces one = document.themes().get(first);
      ThemePlaces other = match.apply(document.themes().get(second));
      OverlapHistogram overlaps = counter.count(one, other);
      totals.add(overlaps);
      cases.computeIfAbsent(document.caseName(), name -> new CaseSums()).add(one, other, overlaps);
    }
    List<CaseSums> all = List.copyOf(cases.values());
    return new PairEstimates(
        themes.get(first),
        themes.get(second),
        sum(all).oddsRatio(),
        ExactShiftTest.of(totals),
        OptionalDouble.empty(),
        withoutOneCase(all),
        evidence(cases));
  }

  private static DocumentSums sum(List<CaseSums> cases) {
    DocumentSums sum = new DocumentSums();
    cases.forEach(each -> sum.addAll(each.sums));
    return sum;
  }

  private static Optional<Interval> withoutOneCase(List<CaseSums> cases) {
    if (cases.stream().filter(each -> each.sums.isInformative()).count() < 2) {
      return Optional.empty();
    }
    DoubleSummaryStatistics ratios = new DoubleSummaryStatistics();
    for (CaseSums left : cases) {
      List<CaseSums> others = new ArrayList<>(cases);
      others.remove(left);
      sum(others).oddsRatio().value().ifPresent(ratios);
    }
    return Optional.of(new Interval(ratios.getMin(), ratios.getMax()));
  }

  private static SortedMap<String, CaseEvidence> evidence(Map<String, CaseSums> cases) {
    TreeMap<String, CaseEvidence> evidence = new TreeMap<>();
    cases.forEach((name, sums) -> evidence.put(name, sums.evidence()));
    return evidence;
  }

  private static final class CaseSums {
    private final DocumentSums sums = new DocumentSums();
    private int supporting;
    private int contradicting;

    void add(ThemePlaces first, ThemePlaces second, OverlapHistogram overlaps) {
      sums.add(
          new DocumentTable(first.units(), first.count(), second.count(), overlaps.observed()));
      if (!overlaps.isConstant()) {
        double excess = overlaps.observed() - overlaps.mean();
        supporting += excess > 0 ? 1 : 0;
        contradicting += excess < 0 ? 1 : 0;
      }
    }

    CaseEvidence evidence() {
      DocumentOddsRatio ratio = sums.oddsRatio();
      return new CaseEvidence(sums.units(), ratio, sums.documents(), supporting, contradicting);
    }
  }
}
