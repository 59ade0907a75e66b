package crosscase.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The folder of sources, and whether the corpus forgets what is gone from it. */
final class InputFolder {
  @Parameters(
      paramLabel = "INPUT",
      description = "The folder of interviews and reports, with metadata.csv if there is one.")
  private Path input = Path.of("");

  @Option(names = "--prune", description = "Remove documents whose files are gone from INPUT.")
  private boolean prune;

  Path folder() {
    if (!Files.isDirectory(input)) {
      throw new UsageException(
          "There is no folder %s: name the folder that holds the interviews.".formatted(input));
    }
    return input;
  }

  boolean prune() {
    return prune;
  }
}
