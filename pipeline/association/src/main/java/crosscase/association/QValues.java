package crosscase.association;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The q-values of tests of which some have no p-value and so no q-value, and do not count. */
public final class QValues {
  private QValues() {}

  /** In the order of the p-values; empty where there is none. */
  public static List<OptionalDouble> of(List<OptionalDouble> pValues) {
    double[] q =
        BenjaminiHochberg.adjust(
            pValues.stream().flatMapToDouble(OptionalDouble::stream).toArray());
    List<OptionalDouble> all = new ArrayList<>();
    int next = 0;
    for (OptionalDouble p : pValues) {
      all.add(p.isPresent() ? OptionalDouble.of(q[next++]) : p);
    }
    return all;
  }
}
