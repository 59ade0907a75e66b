package crosscase.association;

import java.util.Collections;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the documents of a corpus say about a pair of themes, before it is compared with other
 * pairs.
 *
 * @param oddsRatio of all documents that count, with the document held fixed
 * @param test whether the themes meet more often, or more rarely, than circular shifts let expect
 * @param heterogeneityP whether the odds ratio differs between cases; empty with fewer than two
 *     cases that have evidence
 * @param withoutOneCase the lowest and the highest odds ratio when one case is left out; empty with
 *     fewer than two cases that have evidence
 * @param cases by name
 */
public record PairEstimates(
    String first,
    String second,
    DocumentOddsRatio oddsRatio,
    ExactShiftTest test,
    OptionalDouble heterogeneityP,
    Optional<Interval> withoutOneCase,
    SortedMap<String, CaseEvidence> cases) {
  public PairEstimates {
    cases = Collections.unmodifiableSortedMap(new TreeMap<>(cases));
  }

  /** The units of all cases. */
  public PairTable table() {
    return cases.values().stream()
        .map(CaseEvidence::table)
        .reduce(new PairTable(0, 0, 0, 0), PairTable::plus);
  }

  /** The number of documents that count. */
  public int documents() {
    return cases.values().stream().mapToInt(CaseEvidence::documents).sum();
  }
}
