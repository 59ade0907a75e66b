package crosscase.association.prevalence;

import crosscase.association.ThemeEvidence.Comparison;
import crosscase.association.ThemeEvidence.GroupEvidence;
import crosscase.association.ThemeEvidence.Prevalence;
import crosscase.association.ThemeEvidence.Test;
import java.util.Iterator;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What documents say about a theme, before it is judged.
 *
 * @param smallestP the smallest p-value of the difference that these documents allow, or less
 */
record ThemeEstimate(
    String theme,
    Prevalence all,
    SortedMap<String, GroupEvidence> groups,
    Comparison comparison,
    Test difference,
    OptionalDouble overdispersion,
    double smallestP) {
  /**
   * The same with the q-values of its tests.
   *
   * @param groupQ those of its groups in order, to be taken from here
   */
  ThemeEstimate withQ(OptionalDouble q, Iterator<OptionalDouble> groupQ) {
    TreeMap<String, GroupEvidence> adjusted = new TreeMap<>();
    groups.forEach((name, group) -> adjusted.put(name, group.withQ(groupQ.next())));
    return new ThemeEstimate(
        theme, all, adjusted, comparison, difference.withQ(q), overdispersion, smallestP);
  }
}
