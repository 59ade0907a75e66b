package crosscase.association.verdicts;

import crosscase.association.PairEstimates;
import crosscase.association.PairEstimates.CaseEvidence;
import crosscase.association.PairTable;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;

/**
 * A pair of themes, and how it compares with the other pairs.
 *
 * @param qValue of the test
 * @param heterogeneityQ of the test of whether cases differ
 */
record JudgedPair(PairEstimates estimates, OptionalDouble qValue, OptionalDouble heterogeneityQ) {
  /** Whether the themes meet more often than chance lets expect. */
  boolean isTogether() {
    return estimates.test().observed() > estimates.test().expected();
  }

  /** Whether one theme occurs only where the other does. */
  boolean isNested() {
    PairTable table = estimates.table();
    return table.both() > 0 && table.both() == Math.min(table.a(), table.b());
  }

  /** Whether the interval of the odds ratio tells that the themes are associated. */
  boolean excludesOne() {
    return estimates
        .oddsRatio()
        .interval()
        .filter(ends -> ends.low() > 1 || ends.high() < 1)
        .isPresent();
  }

  /** The cases of which some document has evidence. */
  List<Map.Entry<String, CaseEvidence>> casesWithEvidence() {
    return estimates.cases().entrySet().stream()
        .filter(each -> each.getValue().oddsRatio().value().isPresent())
        .toList();
  }

  int sum(ToIntFunction<CaseEvidence> number) {
    return estimates.cases().values().stream().mapToInt(number).sum();
  }
}
