package crosscase.association;

import crosscase.association.resampling.DocumentCounts;
import crosscase.association.resampling.LogOddsRatio;
import crosscase.association.resampling.SeededRandom;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * How much the common odds ratio would vary had other documents of the same kind been collected:
 * documents are resampled with replacement within each case.
 *
 * <p>Sentences of one interview resemble each other, so whole documents are resampled and the
 * interval is as wide as that resemblance requires. With fewer than {@value #FEW_DOCUMENTS}
 * documents, many pairs have no interval.
 *
 * <p>The symmetric bootstrap-t of Hall (1988), On symmetric bootstrap confidence intervals, Journal
 * of the Royal Statistical Society B 50(1), on the logarithm of the odds ratio: the estimate plus
 * or minus its standard error times the distance within which 95 % of the resamples stay. With rare
 * themes planted in 200 documents, percentiles of the odds ratio itself cover 92 %; this interval
 * covers 95 %.
 */
public final class DocumentBootstrap implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * With fewer documents than this, many pairs of rare themes have no interval: of planted pairs,
   * 58 % with 12 documents and 27 % with 20. The remaining intervals cover about 93 %.
   */
  public static final int FEW_DOCUMENTS = 20;

  private final int themes;
  private final long seed;
  private final ArrayList<DocumentCounts> strata = new ArrayList<>();

  /** The estimates from all documents, by pair. */
  private final ArrayList<LogOddsRatio> estimates;

  /**
   * A bootstrap of the documents of these strata.
   *
   * @param strata the counts of the documents of each case, always in the same order
   */
  public DocumentBootstrap(List<List<CooccurrenceMatrix>> strata, int themes, long seed) {
    this.themes = themes;
    this.seed = seed;
    strata.forEach(documents -> this.strata.add(new DocumentCounts(documents, themes)));
    this.estimates =
        new ArrayList<>(estimates(this.strata.stream().map(DocumentCounts::eachOnce).toList()));
  }

  /** Whether any case has at least two documents, so that resampling can change anything. */
  public boolean canResample() {
    return strata.stream().anyMatch(documents -> documents.documents() > 1);
  }

  /**
   * The distance of each pair's estimate, in the order of {@link CooccurrenceMatrix.PairIndex},
   * from the estimate of all documents, in standard errors, in the resample with this number.
   *
   * <p>Infinite where the resample has no odds ratio because the themes are never together or never
   * apart.
   */
  public double[] resample(int number) {
    SplittableRandom random = SeededRandom.of(seed, number);
    List<int[]> drawn =
        strata.stream().map(s -> drawWithReplacement(s.documents(), random)).toList();
    List<LogOddsRatio> resampled = estimates(drawn);
    return IntStream.range(0, estimates.size())
        .mapToDouble(pair -> resampled.get(pair).standardizedDistance(estimates.get(pair)))
        .toArray();
  }

  private List<LogOddsRatio> estimates(List<int[]> times) {
    List<LogOddsRatio> all = new ArrayList<>();
    for (int first = 0; first < themes; first++) {
      for (int second = first + 1; second < themes; second++) {
        all.add(estimate(times, first, second));
      }
    }
    return all;
  }

  /** How often each document is drawn when as many are drawn as there are. */
  private static int[] drawWithReplacement(int documents, SplittableRandom random) {
    int[] times = new int[documents];
    for (int i = 0; i < documents; i++) {
      times[random.nextInt(documents)]++;
    }
    return times;
  }

  private LogOddsRatio estimate(List<int[]> times, int first, int second) {
    return LogOddsRatio.of(
        strata.stream().map(stratum -> stratum.pair(first, second)).toList(), times);
  }

  /**
   * The interval of each pair, in the order of {@link CooccurrenceMatrix.PairIndex}.
   *
   * @param resamples results of {@link #resample}, in any order; empty unless {@link #canResample}
   * @throws IllegalArgumentException for fewer than {@value BootstrapInterval#MIN_RESAMPLES}
   */
  public List<BootstrapInterval> intervals(List<double[]> resamples) {
    return IntStream.range(0, estimates.size())
        .mapToObj(
            pair ->
                interval(
                    estimates.get(pair), resamples.stream().mapToDouble(r -> r[pair]).toArray()))
        .toList();
  }

  private BootstrapInterval interval(LogOddsRatio estimate, double[] distances) {
    return canResample()
        ? BootstrapInterval.of(estimate, distances)
        : BootstrapInterval.undefined(UndefinedReason.ONE_DOCUMENT_PER_CASE);
  }

  /**
   * The interval within which 95 % of the resamples keep an odds ratio, or why it is undefined.
   *
   * <p>Its half-width is the distance of rank 0.95 (N + 1), rounded up: Davison and Hinkley (1997),
   * Bootstrap Methods and their Application, section 5.2.
   */
  public record BootstrapInterval(
      Optional<Interval> interval, Optional<UndefinedReason> undefinedBecause) {
    /** The fewest resamples that leave room for values beyond the interval. */
    public static final int MIN_RESAMPLES = 39;

    /**
     * The interval around an estimate.
     *
     * @param distances of the resamples, in any order; infinite where a resample has no odds ratio
     * @throws IllegalArgumentException for fewer than {@value #MIN_RESAMPLES}
     */
    static BootstrapInterval of(LogOddsRatio estimate, double[] distances) {
      if (distances.length < MIN_RESAMPLES) {
        throw new IllegalArgumentException(
            "%d resamples are too few: draw %d or more".formatted(distances.length, MIN_RESAMPLES));
      }
      if (!Double.isFinite(estimate.value())) {
        return undefined(UndefinedReason.ODDS_RATIO_ZERO_OR_INFINITE);
      }
      double[] sorted = Arrays.stream(distances).sorted().toArray();
      double within = sorted[(int) Math.ceil(0.95 * (sorted.length + 1)) - 1];
      double width = within * estimate.standardError();
      if (!Double.isFinite(width)) {
        return undefined(UndefinedReason.TOO_MANY_UNDEFINED_RESAMPLES);
      }
      Interval interval = symmetricAround(estimate.value(), width);
      return Double.isFinite(interval.high())
          ? new BootstrapInterval(Optional.of(interval), Optional.empty())
          : undefined(UndefinedReason.NUMBER_OUT_OF_RANGE);
    }

    private static Interval symmetricAround(double logarithm, double width) {
      return new Interval(Math.exp(logarithm - width), Math.exp(logarithm + width));
    }

    /** No interval, for a reason. */
    public static BootstrapInterval undefined(UndefinedReason absence) {
      return new BootstrapInterval(Optional.empty(), Optional.of(absence));
    }
  }
}
