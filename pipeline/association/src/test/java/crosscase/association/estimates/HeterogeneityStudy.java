package crosscase.association.estimates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * How often the odds ratio is found to differ between cases.
 *
 * @param corpora that have a p-value
 * @param below05 in how many of them it is at most 0.05
 * @param below005 in how many of them it is at most 0.005
 */
record HeterogeneityStudy(int corpora, int below05, int below005) {
  /** Corpora with a case for each of the designs, all with the same number of documents. */
  static HeterogeneityStudy of(List<AssociatedPair> cases, int documents, int corpora) {
    return IntStream.range(0, corpora)
        .parallel()
        .mapToObj(corpus -> of(cases, documents, new SplittableRandom(97L * corpus + 1)))
        .reduce(new HeterogeneityStudy(0, 0, 0), HeterogeneityStudy::plus);
  }

  private static HeterogeneityStudy of(
      List<AssociatedPair> cases, int documents, SplittableRandom random) {
    List<DocumentSums> sums = new ArrayList<>();
    for (AssociatedPair design : cases) {
      DocumentSums one = new DocumentSums();
      IntStream.range(0, documents).forEach(i -> one.add(design.draw(random)));
      sums.add(one);
    }
    OptionalDouble p = DealtCases.pValue(sums);
    return new HeterogeneityStudy(
        p.isPresent() ? 1 : 0, p.orElse(1) <= 0.05 ? 1 : 0, p.orElse(1) <= 0.005 ? 1 : 0);
  }

  private HeterogeneityStudy plus(HeterogeneityStudy other) {
    return new HeterogeneityStudy(
        corpora + other.corpora, below05 + other.below05, below005 + other.below005);
  }

  double rate() {
    return (double) below05 / corpora;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "p <= .05 in %4.1f %%, p <= .005 in %4.1f %% of %,d",
        100 * rate(),
        100.0 * below005 / corpora,
        corpora);
  }
}
