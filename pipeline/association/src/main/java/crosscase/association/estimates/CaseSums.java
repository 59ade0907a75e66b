package crosscase.association.estimates;

import crosscase.association.DocumentOddsRatio;
import crosscase.association.PairEstimates.CaseEvidence;
import crosscase.association.PairTable;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The documents of one case, added up for one pair of themes. */
final class CaseSums {
  private final DocumentSums sums = new DocumentSums();
  private int documents;
  private int supporting;
  private int contradicting;
  private long units;
  private long first;
  private long second;
  private long both;

  static List<CaseSums> empty(int number) {
    return Stream.generate(CaseSums::new).limit(number).toList();
  }

  /** What each case says, by name; both lists are in the same order. */
  static SortedMap<String, CaseEvidence> evidence(
      List<String> names,
      List<CaseSums> cases,
      Function<DocumentSums, DocumentOddsRatio> oddsRatio) {
    TreeMap<String, CaseEvidence> evidence = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      CaseSums sums = cases.get(i);
      evidence.put(names.get(i), sums.evidence(oddsRatio.apply(sums.sums)));
    }
    return evidence;
  }

  /** Adds a document, and gives its table. */
  DocumentTable add(int documentUnits, int withFirst, int withSecond, int withBoth) {
    DocumentTable table = DocumentTable.of(documentUnits, withFirst, withSecond, withBoth);
    sums.add(table);
    count(documentUnits, withFirst, withSecond, withBoth);
    documents++;
    return table;
  }

  /**
   * Counts whether the themes of a document meet more often than the mean of all its shifts, or
   * less often, by half a unit or more: that none was seen where 0.1 were expected tells nothing.
   */
  void compare(int documentUnits, int withFirst, int withSecond, int withBoth) {
    double excess = withBoth - (double) withFirst * withSecond / documentUnits;
    supporting += excess >= 0.5 ? 1 : 0;
    contradicting += excess <= -0.5 ? 1 : 0;
  }

  /** Adds a document of a single unit, which means nothing by itself. */
  void addUnit(boolean withFirst, boolean withSecond) {
    int one = withFirst ? 1 : 0;
    int other = withSecond ? 1 : 0;
    count(1, one, other, one * other);
    documents++;
  }

  private void count(int moreUnits, int withFirst, int withSecond, int withBoth) {
    units += moreUnits;
    first += withFirst;
    second += withSecond;
    both += withBoth;
  }

  /** Makes the units of all documents one stratum. */
  void addTableAsStratum() {
    sums.add(DocumentTable.of(units, first, second, both));
  }

  DocumentSums sums() {
    return sums;
  }

  PairTable table() {
    return PairTable.ofMargins(units, first, second, both);
  }

  private CaseEvidence evidence(DocumentOddsRatio oddsRatio) {
    return new CaseEvidence(table(), oddsRatio, documents, supporting, contradicting);
  }
}
