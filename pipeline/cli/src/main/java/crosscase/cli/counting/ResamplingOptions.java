package crosscase.cli.counting;

import crosscase.cli.UsageException;
import picocli.CommandLine.Option;

/** {@code --resamples} and {@code --seed}: how often documents are resampled and themes shifted. */
final class ResamplingOptions {
  /** With fewer, the ends of a 95 % interval rest on one or two resamples. */
  private static final int MIN_RESAMPLES = 100;

  private static final int MAX_RESAMPLES = 100_000;

  @Option(
      names = "--resamples",
      paramLabel = "N",
      description = "Resample documents and shift themes N times, such as 1999.")
  private int resamples;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "The same seed gives the same resamples (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  /** How many resamples; 0 for none. */
  int resamples() {
    return checked(resamples);
  }

  /** How many resamples, or the default if none were asked for. */
  int resamplesOr(int defaultNumber) {
    return checked(resamples == 0 ? defaultNumber : resamples);
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
