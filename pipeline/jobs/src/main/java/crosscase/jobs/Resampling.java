package crosscase.jobs;

import crosscase.association.BootstrapInterval;
import crosscase.association.QValues;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What resamples say of each pair.
 *
 * @param resamples how many
 * @param seed with which the same corpus gives the same
 * @param pairs in the order of the pairs of themes
 */
public record Resampling(int resamples, long seed, List<Pair> pairs) {
  public Resampling {
    pairs = List.copyOf(pairs);
  }

  /**
   * What resamples say of one pair.
   *
   * @param interval of the common odds ratio, by drawing documents anew
   * @param pValue by shifting themes round within documents; empty where nothing can be shifted
   * @param qValue the same after Benjamini and Hochberg
   */
  public record Pair(BootstrapInterval interval, OptionalDouble pValue, OptionalDouble qValue) {}

  public static List<Pair> pairs(List<BootstrapInterval> intervals, List<OptionalDouble> pValues) {
    List<OptionalDouble> qValues = QValues.of(pValues);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < intervals.size(); i++) {
      pairs.add(new Pair(intervals.get(i), pValues.get(i), qValues.get(i)));
    }
    return pairs;
  }
}
