package crosscase.association.estimates;

import crosscase.association.DocumentUnits;
import crosscase.association.PairEstimates;
import crosscase.association.shift.ThemePlaces;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Estimates pairs of themes from the same documents; many threads can do so at once. */
public final class PairEstimation {
  private final List<String> themes;
  private final List<String> cases;
  private final List<PlacedDocument> documents;
  private final boolean singleUnits;

  /** The estimation from these documents. */
  public PairEstimation(List<DocumentUnits> documents, List<String> themes) {
    this.themes = List.copyOf(themes);
    this.cases = documents.stream().map(DocumentUnits::caseName).distinct().sorted().toList();
    this.documents = placed(documents);
    this.singleUnits = documents.stream().allMatch(document -> document.units().units() <= 1);
  }

  private PairEstimation(PairEstimation other, List<PlacedDocument> documents) {
    this.themes = other.themes;
    this.cases = other.cases;
    this.documents = documents;
    this.singleUnits = other.singleUnits;
  }

  private List<PlacedDocument> placed(List<DocumentUnits> parts) {
    Map<String, Integer> numbers = new HashMap<>();
    Map<String, Integer> partsSoFar = new HashMap<>();
    List<PlacedDocument> placed = new ArrayList<>();
    for (DocumentUnits each : parts) {
      List<ThemePlaces> places = ThemePlaces.ofThemes(each.units(), themes.size());
      int number = numbers.computeIfAbsent(each.document(), document -> numbers.size());
      int part = partsSoFar.merge(each.document(), 1, Integer::sum) - 1;
      int caseNumber = Collections.binarySearch(cases, each.caseName());
      placed.add(new PlacedDocument(number, part, caseNumber, places, places));
    }
    return placed;
  }

  /** The estimation of whether the second theme follows the first within so many units. */
  public PairEstimation followedWithin(int lag) {
    return new PairEstimation(
        this, documents.stream().map(each -> each.followedWithin(lag)).toList());
  }

  /**
   * Estimates whether two themes go together.
   *
   * <p>If no document has more than one unit, documents are the units of their cases; otherwise
   * units are those of their documents.
   */
  public PairEstimates estimate(int first, int second) {
    Pair pair = new Pair(themes.get(first), themes.get(second), first, second);
    return singleUnits
        ? CaseStrata.of(documents, pair, cases.size()).estimates(pair, cases)
        : DocumentStrata.of(documents, pair, cases.size()).estimates(pair, cases);
  }

  /** Whether no document has more than one unit, so that documents are the units. */
  public boolean takesDocumentsAsUnits() {
    return singleUnits;
  }

  /** Two themes, by name and by number. */
  record Pair(String firstName, String secondName, int first, int second) {}
}
