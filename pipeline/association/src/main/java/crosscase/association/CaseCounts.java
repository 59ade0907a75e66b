package crosscase.association;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many units each case has, how many of them have each theme, and how many each pair.
 *
 * <p>A case is whatever holds units apart: a case of the corpus unless another column was asked
 * for.
 *
 * @param themes which are counted, in their order
 * @param strata the counts of each case by its name
 */
public record CaseCounts(List<String> themes, SortedMap<String, StratumCounts> strata) {

  /** The name of the case of documents that have none; it is shown but is no stratum. */
  public static final String NO_CASE = "";

  public CaseCounts {
    themes = List.copyOf(themes);
    strata = Collections.unmodifiableSortedMap(new TreeMap<>(strata));
  }

  /** The cases by name, without {@link #NO_CASE}. */
  public List<String> cases() {
    return strata.keySet().stream().filter(name -> !name.equals(NO_CASE)).toList();
  }

  /** How many units a case has. */
  public long unitsOf(String caseName) {
    return counts(caseName).units().units();
  }

  /** How many documents a case has with units that count. */
  public long documentsOf(String caseName) {
    return counts(caseName).documents();
  }

  /** How many units of a case have a theme. */
  public long withTheme(String caseName, String theme) {
    return counts(caseName).units().with(place(theme));
  }

  /** How many documents of a case have a theme. */
  public long documentsWith(String caseName, String theme) {
    return counts(caseName).documentsWith(place(theme));
  }

  /** The 2x2 table of two themes over the units of a case. */
  public PairTable table(String caseName, String first, String second) {
    return matrix(caseName).table(place(first), place(second));
  }

  private CountMatrix matrix(String caseName) {
    return counts(caseName).units();
  }

  private StratumCounts counts(String caseName) {
    StratumCounts counts = strata.get(caseName);
    return counts == null ? new StratumCounts(themes.size()) : counts;
  }

  private int place(String theme) {
    int place = themes.indexOf(theme);
    if (place < 0) {
      throw new IllegalArgumentException(
          "%s is not counted: name one of %s".formatted(theme, String.join(", ", themes)));
    }
    return place;
  }
}
