package crosscase.cli.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/**
 * How long something takes when it is repeated: the repetitions are divided into five parts, and
 * the median of their quantiles is taken, so that a short burst of other work on the machine has no
 * effect.
 */
record Timing(double p50, double p99) {
  private static final double MILLION = 1e6;
  private static final int PARTS = 5;

  /**
   * Runs several tasks in turn, so that other work on the machine affects all of them equally.
   *
   * @return in milliseconds, in the order of the tasks
   */
  static List<Timing> interleaved(int warm, int times, Callable<?>... things) throws Exception {
    long[][] nanos = new long[things.length][times];
    for (int round = -warm; round < times; round++) {
      for (int i = 0; i < things.length; i++) {
        long start = System.nanoTime();
        things[i].call();
        nanos[i][Math.max(0, round)] = System.nanoTime() - start;
      }
    }
    return Arrays.stream(nanos).map(Timing::of).toList();
  }

  @Override
  public String toString() {
    return "%7.2f %7.2f".formatted(p50, p99);
  }

  private static Timing of(long[] nanos) {
    return new Timing(medianOfParts(nanos, 0.50), medianOfParts(nanos, 0.99));
  }

  private static double medianOfParts(long[] nanos, double share) {
    int length = Math.ceilDiv(nanos.length, PARTS);
    return IntStream.iterate(0, from -> from < nanos.length, from -> from + length)
        .mapToObj(from -> Arrays.copyOfRange(nanos, from, Math.min(nanos.length, from + length)))
        .mapToDouble(part -> quantile(part, share))
        .sorted()
        .skip(PARTS / 2)
        .findFirst()
        .orElse(0);
  }

  private static double quantile(long[] nanos, double share) {
    Arrays.sort(nanos);
    return nanos[(int) Math.ceil(share * nanos.length) - 1] / MILLION;
  }
}
