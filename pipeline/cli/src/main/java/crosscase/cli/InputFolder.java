package crosscase.cli;

import crosscase.extract.ExtractionSettings;
import crosscase.extract.KnownArchives;
import crosscase.jobs.Input;
import java.net.URI;
import java.nio.file.Files;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The folder of sources, and whether the corpus forgets what is gone from it. */
final class InputFolder {
  @Parameters(
      paramLabel = "INPUT",
      description =
          "The folder of interviews and reports, with metadata.csv if there is one; or its URI on a"
              + " file system that Spark knows.")
  private String input = "";

  @Option(names = "--prune", description = "Remove documents whose files are gone from INPUT.")
  private boolean prune;

  /** The sources as they are now. */
  Input sources(Steps steps, ExtractionSettings settings, KnownArchives archives) throws Exception {
    Optional<URI> elsewhere = Elsewhere.of(input);
    if (elsewhere.isEmpty() && !Files.isDirectory(Elsewhere.here(input))) {
      throw new UsageException(
          "There is no folder %s: name the folder that holds the interviews.".formatted(input));
    }
    return steps.step(
        "Looking at the sources",
        () ->
            elsewhere.isPresent()
                ? Elsewhere.reached(elsewhere.get(), uri -> Input.of(uri, settings, archives))
                : Input.of(Elsewhere.here(input), settings, archives));
  }

  boolean prune() {
    return prune;
  }
}
