package crosscase.association;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How far the common odds ratio would move, had other documents of the same kind been collected:
 * documents are drawn again within each case, with replacement.
 *
 * <p>Sentences of one interview resemble each other; a whole document moves at once, so that the
 * interval is as wide as that makes it. With fewer than {@value #FEW_DOCUMENTS} documents it is too
 * narrow.
 *
 * <p>Of n documents of a case n - 1 are drawn, each with weight n / (n - 1): drawing n makes the
 * variance too small by (n - 1) / n, which tells where a case has five documents. Rao and Wu
 * (1988), Resampling inference with complex survey data, Journal of the American Statistical
 * Association 83(401), with m = n - 1; after Efron (1979), Annals of Statistics 7(1).
 */
public final class DocumentBootstrap implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * With fewer documents than this the interval can cover clearly less than the 95 % it says: 86 %
   * in planted corpora of 12 documents with rare themes, 92 % with 20.
   */
  public static final int FEW_DOCUMENTS = 20;

  private final int themes;
  private final long seed;
  private final ArrayList<ArrayList<SparseCounts>> strata = new ArrayList<>();

  /**
   * A bootstrap of the documents of these strata.
   *
   * @param strata for each case the counts of its documents, in an order that is always the same
   */
  public DocumentBootstrap(List<List<CountMatrix>> strata, int themes, long seed) {
    this.themes = themes;
    this.seed = seed;
    for (List<CountMatrix> documents : strata) {
      this.strata.add(new ArrayList<>(documents.stream().map(SparseCounts::new).toList()));
    }
  }

  /** Whether some case has two documents, so that there is anything to draw. */
  public boolean canVary() {
    return strata.stream().anyMatch(documents -> documents.size() > 1);
  }

  /**
   * The Mantel-Haenszel odds ratio of each pair, in the order of {@link Pairs}, for the resample of
   * this number: infinite where the themes are never apart, NaN where they are never together
   * either.
   */
  public double[] resample(int number) {
    SplittableRandom random = Seeds.of(seed, number);
    List<Drawn> drawn = strata.stream().map(documents -> drawn(documents, random)).toList();
    double[] ratios = new double[new Pairs(themes).count()];
    int pair = 0;
    for (int first = 0; first < themes; first++) {
      for (int second = first + 1; second < themes; second++) {
        ratios[pair++] = oddsRatio(drawn, first, second);
      }
    }
    return ratios;
  }

  /** One document fewer than the case has, each counting for that much more. */
  private Drawn drawn(List<SparseCounts> documents, SplittableRandom random) {
    int size = documents.size();
    int draws = Math.max(Math.min(size, 1), size - 1);
    int[] times = new int[size];
    for (int i = 0; i < draws; i++) {
      times[random.nextInt(size)]++;
    }
    CountMatrix sum = new CountMatrix(themes);
    for (int i = 0; i < size; i++) {
      if (times[i] > 0) {
        sum.addTimes(times[i], documents.get(i));
      }
    }
    return new Drawn(sum, (double) size / Math.max(1, draws));
  }

  /** As {@link StratifiedTest} has it; a stratum that tells nothing adds 0 to both sums. */
  private static double oddsRatio(List<Drawn> strata, int first, int second) {
    double together = 0;
    double apart = 0;
    for (Drawn stratum : strata) {
      if (stratum.counts().units() > 0) {
        PairTable table = stratum.counts().table(first, second);
        double weight = stratum.weight() / table.n();
        together += weight * table.both() * table.neither();
        apart += weight * table.onlyA() * table.onlyB();
      }
    }
    return together / apart;
  }

  /** The counts of a resampled case, and how much each of its documents counts. */
  private record Drawn(CountMatrix counts, double weight) {}
}
