package crosscase.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which of the things that were counted are shown. */
final class RowOptions {
  @Option(
      names = "--least",
      paramLabel = "N",
      defaultValue = "3",
      description = "Leave out what comes less often (default: ${DEFAULT-VALUE}).")
  private int least;

  @Mixin private final LimitOption limit = new LimitOption();

  int least() {
    UsageException.requireAtLeast(1, "--least", least);
    return least;
  }

  int limit() {
    return limit.rows();
  }
}
