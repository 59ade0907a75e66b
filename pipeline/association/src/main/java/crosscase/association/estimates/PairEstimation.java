package crosscase.association.estimates;

import crosscase.association.DocumentUnits;
import crosscase.association.PairEstimates;
import crosscase.association.shift.PlacesByDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Estimates pairs of themes from the same documents; many threads can do so at once. */
public final class PairEstimation {
  private final List<String> themes;
  private final List<String> cases;
  private final List<DocumentPart> documents;
  private final List<PlacesByDocument> first;
  private final List<PlacesByDocument> second;
  private final boolean singleUnits;

  /** The estimation from these documents. */
  public PairEstimation(List<DocumentUnits> documents, List<String> themes) {
    this.themes = List.copyOf(themes);
    this.cases = documents.stream().map(DocumentUnits::caseName).distinct().sorted().toList();
    this.documents = parts(documents);
    this.first =
        PlacesByDocument.ofThemes(
            documents.stream().map(DocumentUnits::units).toList(), themes.size());
    this.second = first;
    this.singleUnits = documents.stream().allMatch(document -> document.units().units() <= 1);
  }

  private PairEstimation(PairEstimation other, List<PlacesByDocument> second) {
    this.themes = other.themes;
    this.cases = other.cases;
    this.documents = other.documents;
    this.first = other.first;
    this.second = second;
    this.singleUnits = other.singleUnits;
  }

  private List<DocumentPart> parts(List<DocumentUnits> parts) {
    Map<String, Integer> numbers = new HashMap<>();
    Map<String, Integer> partsSoFar = new HashMap<>();
    List<DocumentPart> placed = new ArrayList<>();
    for (DocumentUnits each : parts) {
      int number = numbers.computeIfAbsent(each.document(), document -> numbers.size());
      int part = partsSoFar.merge(each.document(), 1, Integer::sum) - 1;
      int caseNumber = Collections.binarySearch(cases, each.caseName());
      placed.add(new DocumentPart(number, part, caseNumber));
    }
    return placed;
  }

  /** The estimation of whether the second theme follows the first within so many units. */
  public PairEstimation followedWithin(int lag) {
    return new PairEstimation(this, second.stream().map(places -> places.within(1, lag)).toList());
  }

  /**
   * Estimates whether two themes go together.
   *
   * <p>If no document has more than one unit, documents are the units of their cases; otherwise
   * units are those of their documents.
   */
  public PairEstimates estimate(int first, int second) {
    Pair pair = new Pair(themes.get(first), themes.get(second));
    PlacedPair placed = new PlacedPair(documents, this.first.get(first), this.second.get(second));
    return singleUnits
        ? CaseStrata.of(placed, cases.size()).estimates(pair, cases)
        : DocumentStrata.of(placed, cases.size()).estimates(pair, cases);
  }

  /** Whether no document has more than one unit, so that documents are the units. */
  public boolean takesDocumentsAsUnits() {
    return singleUnits;
  }

  /** The names of two themes. */
  record Pair(String first, String second) {}

  /** Where two themes are: the first on a unit, the second on what matches that unit. */
  record PlacedPair(
      List<DocumentPart> documents, PlacesByDocument first, PlacesByDocument second) {}
}
