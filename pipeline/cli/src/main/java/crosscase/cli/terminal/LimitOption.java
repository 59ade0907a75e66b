package crosscase.cli.terminal;

import crosscase.cli.UsageException;
import picocli.CommandLine.Option;

/** {@code --limit}: how many rows are printed. */
public final class LimitOption {
  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "Print at most this many rows (default: ${DEFAULT-VALUE}).")
  private int rows;

  public int rows() {
    UsageException.requireAtLeast(1, "--limit", rows);
    return rows;
  }
}
