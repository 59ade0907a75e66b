package crosscase.cli.counting;

import java.util.List;
import picocli.CommandLine.Option;

/** Two themes whose units are to be listed. */
final class PairOption {
  @Option(names = "--pair", paramLabel = "A,B", split = ",", description = "Two themes, to --show.")
  private List<String> pair = List.of();

  ShowOptions.RequestedThemes themes() {
    return new ShowOptions.RequestedThemes("--pair A,B", pair, 2);
  }
}
