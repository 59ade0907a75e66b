package crosscase.cli.searching;

import crosscase.cli.UsageException;
import crosscase.cli.terminal.LimitOption;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code --least} and {@code --limit}: which of the counted words are shown. */
final class FrequencyOptions {
  @Option(
      names = "--least",
      paramLabel = "N",
      defaultValue = "3",
      description = "Leave out what occurs less often (default: ${DEFAULT-VALUE}).")
  private int minimumFrequency;

  @Mixin private final LimitOption limit = new LimitOption();

  int minimumFrequency() {
    UsageException.requireAtLeast(1, "--least", minimumFrequency);
    return minimumFrequency;
  }

  int limit() {
    return limit.rows();
  }
}
