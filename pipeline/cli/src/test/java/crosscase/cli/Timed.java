package crosscase.cli;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

/** How long something takes when it is done again and again. */
record Timed(double p50, double p99) {
  private static final double MILLION = 1e6;

  /**
   * Does several things in turn, so that whatever else the machine does falls on all alike.
   *
   * @return in milliseconds, in the order of the things
   */
  static List<Timed> inTurn(int warm, int times, Callable<?>... things) throws Exception {
    long[][] nanos = new long[things.length][times];
    for (int round = -warm; round < times; round++) {
      for (int i = 0; i < things.length; i++) {
        long start = System.nanoTime();
        things[i].call();
        nanos[i][Math.max(0, round)] = System.nanoTime() - start;
      }
    }
    return Arrays.stream(nanos).map(Timed::of).toList();
  }

  @Override
  public String toString() {
    return "%7.2f %7.2f".formatted(p50, p99);
  }

  private static Timed of(long[] nanos) {
    Arrays.sort(nanos);
    return new Timed(at(nanos, 0.50), at(nanos, 0.99));
  }

  private static double at(long[] nanos, double share) {
    return nanos[(int) Math.ceil(share * nanos.length) - 1] / MILLION;
  }
}
