package crosscase.jobs;

import crosscase.association.PairTable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many units each case has, how many of them have each theme, and how many each pair.
 *
 * @param units from case to n
 * @param themes from case and theme to n_a
 * @param pairs from case and pair to n_ab; a pair that never occurs is not there
 */
public record CaseCounts(
    Map<String, Long> units, Map<CaseTheme, Long> themes, Map<CasePair, Long> pairs) {

  /** The name of the case of documents that have none; it is shown but is no stratum. */
  public static final String NO_CASE = "";

  /** A theme in a case. */
  public record CaseTheme(String caseName, String theme) {}

  /** Two themes in a case, the first before the second in the codebook. */
  public record CasePair(String caseName, String first, String second) {}

  public CaseCounts {
    units = new TreeMap<>(units);
    themes = Map.copyOf(themes);
    pairs = Map.copyOf(pairs);
  }

  /** The cases by name, without {@link #NO_CASE}. */
  public List<String> cases() {
    return units.keySet().stream().filter(name -> !name.equals(NO_CASE)).toList();
  }

  /** How many units a case has. */
  public long unitsOf(String caseName) {
    return units.getOrDefault(caseName, 0L);
  }

  /** How many units of a case have a theme. */
  public long withTheme(String caseName, String theme) {
    return themes.getOrDefault(new CaseTheme(caseName, theme), 0L);
  }

  /** The 2x2 table of two themes over the units of a case. */
  public PairTable table(String caseName, String first, String second) {
    return PairTable.ofMargins(
        unitsOf(caseName),
        withTheme(caseName, first),
        withTheme(caseName, second),
        pairs.getOrDefault(new CasePair(caseName, first, second), 0L));
  }
}
