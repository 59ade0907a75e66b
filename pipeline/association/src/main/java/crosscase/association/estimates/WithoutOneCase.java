package crosscase.association.estimates;

import crosscase.association.Interval;
import java.util.List;
import java.util.Optional;

/** The odds ratio when one case is left out. */
final class WithoutOneCase {
  private WithoutOneCase() {}

  /**
   * The lowest and the highest odds ratio over all cases that could be left out; empty with fewer
   * than two cases that have evidence.
   */
  static Optional<Interval> range(List<DocumentSums> all) {
    List<DocumentSums> cases = all.stream().filter(DocumentSums::isInformative).toList();
    if (cases.size() < 2) {
      return Optional.empty();
    }
    // Added up from both ends, not subtracted from the total: a sum of zeros must stay zero.
    double[] togetherAfter = new double[cases.size() + 1];
    double[] apartAfter = new double[cases.size() + 1];
    for (int i = cases.size() - 1; i >= 0; i--) {
      togetherAfter[i] = togetherAfter[i + 1] + cases.get(i).together();
      apartAfter[i] = apartAfter[i + 1] + cases.get(i).apart();
    }
    double together = 0;
    double apart = 0;
    double low = Double.POSITIVE_INFINITY;
    double high = 0;
    for (int i = 0; i < cases.size(); i++) {
      double ratio = (together + togetherAfter[i + 1]) / (apart + apartAfter[i + 1]);
      low = Math.min(low, ratio);
      high = Math.max(high, ratio);
      together += cases.get(i).together();
      apart += cases.get(i).apart();
    }
    return Optional.of(new Interval(low, high));
  }
}
