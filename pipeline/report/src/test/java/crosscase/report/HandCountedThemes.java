package crosscase.report;

import crosscase.association.CaseCounts;
import crosscase.association.CooccurrenceMatrix;
import crosscase.association.StratumCounts;
import crosscase.jobs.Cooccurrence;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Invented counts: three themes in two cases, and a report without a case. */
final class HandCountedThemes {
  static final List<String> THEMES = List.of("control", "trust", "not silence");
  static final Map<String, String> LABELS =
      Map.of("control", "Control <fixation> & \"grip\"", "trust", "Trust – Vertrauen");

  private HandCountedThemes() {}

  /** Control co-occurs with trust in both cases, mostly in the north; silence with nothing. */
  static Cooccurrence found() {
    Map<String, StratumCounts> strata = new TreeMap<>();
    strata.put("", stratum(10, 1, 1, 0, 1, 0, 0));
    strata.put("north & east", stratum(200, 30, 40, 0, 20, 0, 0));
    strata.put("south", stratum(300, 20, 30, 3, 4, 0, 0));
    return Cooccurrence.of(new CaseCounts(THEMES, new TreeMap<>(strata)), THEMES);
  }

  private static StratumCounts stratum(long units, long... cells) {
    return new StratumCounts(4, new long[] {3, 4, 1}, CooccurrenceMatrix.of(3, units, cells));
  }
}
