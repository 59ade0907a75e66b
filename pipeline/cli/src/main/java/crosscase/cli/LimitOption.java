package crosscase.cli;

import picocli.CommandLine.Option;

/** How many rows are printed. */
final class LimitOption {
  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "The most rows to print (default: ${DEFAULT-VALUE}).")
  private int rows;

  int rows() {
    UsageException.requireAtLeast(1, "--limit", rows);
    return rows;
  }
}
