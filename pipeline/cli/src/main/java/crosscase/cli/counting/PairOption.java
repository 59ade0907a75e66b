package crosscase.cli.counting;

import java.util.List;
import picocli.CommandLine.Option;

/** {@code --pair}: two themes whose units are to be listed. */
final class PairOption {
  @Option(
      names = "--pair",
      paramLabel = "A,B",
      split = ",",
      description = "The two themes to --show.")
  private List<String> pair = List.of();

  ShowOptions.RequestedThemes themes() {
    return new ShowOptions.RequestedThemes("--pair A,B", pair, 2);
  }
}
