package crosscase.association;

import java.util.Collections;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

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

  /** The same with another test. */
  PairEstimates withTest(ExactShiftTest other) {
    return new PairEstimates(
        first, second, oddsRatio, other, heterogeneityP, withoutOneCase, cases);
  }

  /** The units of all cases. */
  public PairTable table() {
    return cases.values().stream()
        .map(CaseEvidence::table)
        .reduce(new PairTable(0, 0, 0, 0), PairTable::plus);
  }

  /** The number of documents in which the themes meet more often than expected. */
  public int supporting() {
    return sum(CaseEvidence::supporting);
  }

  /** The number of documents in which they meet less often. */
  public int contradicting() {
    return sum(CaseEvidence::contradicting);
  }

  private int sum(ToIntFunction<CaseEvidence> number) {
    return cases.values().stream().mapToInt(number).sum();
  }

  /** The number of documents that count. */
  public int documents() {
    return sum(CaseEvidence::documents);
  }

  /**
   * What the documents of one case say about a pair of themes.
   *
   * @param table the units of the case
   * @param oddsRatio with the document held fixed
   * @param documents the number of documents of the case
   * @param supporting the number of documents in which the themes meet on more units than circular
   *     shifts let expect, by half a unit or more
   * @param contradicting the number of documents in which they meet on fewer, by half a unit or
   *     more
   */
  public record CaseEvidence(
      PairTable table,
      DocumentOddsRatio oddsRatio,
      int documents,
      int supporting,
      int contradicting) {
    /** What a case says about a pair. */
    public enum Stance {
      /** The themes meet more often than expected. */
      SUPPORTS,
      /** The themes meet less often than expected. */
      CONTRADICTS,
      /** No document can say anything, or as much speaks for as against. */
      SILENT
    }

    /**
     * The number of documents that say nothing: they lack a theme, or have about what is expected.
     */
    public int silent() {
      return documents - supporting - contradicting;
    }

    /** Whether the themes go together here. */
    public Stance stance() {
      if (oddsRatio.value().isEmpty() || oddsRatio.value().getAsDouble() == 1) {
        return Stance.SILENT;
      }
      return oddsRatio.value().getAsDouble() > 1 ? Stance.SUPPORTS : Stance.CONTRADICTS;
    }
  }
}
