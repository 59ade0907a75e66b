package crosscase.cli.counting;

import crosscase.cli.UsageException;
import picocli.CommandLine.Option;

/** How often documents are drawn anew and themes shifted. */
final class ResamplingOptions {
  /** From here on the ends of a 95 % interval rest on more than a resample or two. */
  private static final int MIN_RESAMPLES = 100;

  private static final int MAX_RESAMPLES = 100_000;

  @Option(
      names = "--resamples",
      paramLabel = "N",
      description = "Draw documents anew and shift themes N times, such as 1999.")
  private int resamples;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "The same seed gives the same resamples (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  /** How many; 0 for none. */
  int resamples() {
    return checked(resamples);
  }

  /** How many, so many if nobody said. */
  int resamplesOr(int usual) {
    return checked(resamples == 0 ? usual : resamples);
  }

  private static int checked(int number) {
    if (number != 0 && (number < MIN_RESAMPLES || number > MAX_RESAMPLES)) {
      throw new UsageException(
          "--resamples must be from %d to %d, not %d."
              .formatted(MIN_RESAMPLES, MAX_RESAMPLES, number));
    }
    return number;
  }

  long seed() {
    return seed;
  }
}
