package crosscase.association;

import crosscase.association.ContingencyTable.ChiSquare;
import crosscase.association.tests.BreslowDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Two themes compared over all cases, each case a stratum.
 *
 * @param byCase the 2x2 table of each case, by case name
 * @param cmhTest the test across cases, with each case as a stratum
 * @param qValue of the continuity-corrected test, by Benjamini and Hochberg over all pairs that
 *     have a p-value
 */
public record PairAcrossCases(
    String first,
    String second,
    Map<String, PairTable> byCase,
    CmhTest cmhTest,
    OptionalDouble qValue) {
  public PairAcrossCases {
    byCase = Collections.unmodifiableMap(new LinkedHashMap<>(byCase));
  }

  /** The number of cases in which at least one unit has both themes. */
  public long casesWithPair() {
    return byCase.values().stream().filter(table -> table.both() > 0).count();
  }

  /** The number of units with both themes, over all cases. */
  public long both() {
    return byCase.values().stream().mapToLong(PairTable::both).sum();
  }

  /** The p-value of the continuity-corrected test; empty if no case is informative. */
  public OptionalDouble pValue() {
    return cmhTest.continuityCorrected().stream().mapToDouble(ChiSquare::pValue).findFirst();
  }

  /** The exact conditional test across cases. */
  public ExactConditionalTest exactTest() {
    return ExactConditionalTest.of(tables());
  }

  /** The test of whether the odds ratio differs between cases. */
  public BreslowDayTest homogeneityTest() {
    return BreslowDay.of(tables());
  }

  /** The table of each case. */
  public List<PairTable> tables() {
    return List.copyOf(byCase.values());
  }

  /** All pairs of these themes, in order. */
  public static List<PairAcrossCases> of(CaseCounts counts, List<String> themes) {
    List<PairAcrossCases> pairs = new ArrayList<>();
    for (int a = 0; a < themes.size(); a++) {
      for (int b = a + 1; b < themes.size(); b++) {
        pairs.add(of(counts, themes.get(a), themes.get(b)));
      }
    }
    return withQValues(pairs);
  }

  private static PairAcrossCases of(CaseCounts counts, String first, String second) {
    Map<String, PairTable> byCase = new LinkedHashMap<>();
    for (String caseName : counts.cases()) {
      byCase.put(caseName, counts.table(caseName, first, second));
    }
    CmhTest test = CmhTest.of(List.copyOf(byCase.values()));
    return new PairAcrossCases(first, second, byCase, test, OptionalDouble.empty());
  }

  private static List<PairAcrossCases> withQValues(List<PairAcrossCases> pairs) {
    List<OptionalDouble> q =
        BenjaminiHochberg.adjust(pairs.stream().map(PairAcrossCases::pValue).toList());
    List<PairAcrossCases> adjusted = new ArrayList<>();
    for (int i = 0; i < q.size(); i++) {
      adjusted.add(pairs.get(i).withQValue(q.get(i)));
    }
    return adjusted;
  }

  private PairAcrossCases withQValue(OptionalDouble q) {
    return new PairAcrossCases(first, second, byCase, cmhTest, q);
  }
}
