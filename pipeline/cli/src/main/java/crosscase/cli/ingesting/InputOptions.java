package crosscase.cli.ingesting;

import crosscase.cli.UsageException;
import crosscase.cli.corpus.FolderLocation;
import crosscase.cli.terminal.ProgressLog;
import crosscase.extract.ArchiveListings;
import crosscase.extract.ExtractionSettings;
import crosscase.jobs.IngestInput;
import crosscase.jobs.IngestJob;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The folder of sources, and whether documents whose files are gone are removed. */
public final class InputOptions {
  @Parameters(
      paramLabel = "INPUT",
      description =
          "The folder with the interviews and reports, and metadata.csv if there is one; or its URI"
              + " on a file system that Spark supports.")
  private String input = "";

  @Option(names = "--prune", description = "Remove documents whose files are gone from INPUT.")
  private boolean prune;

  /** The sources as they are now. */
  public IngestInput sources(
      ProgressLog progress, ExtractionSettings settings, ArchiveListings archives)
      throws Exception {
    Optional<URI> elsewhere = FolderLocation.remoteUri(input);
    if (elsewhere.isEmpty() && !Files.isDirectory(FolderLocation.localPath(input))) {
      throw new UsageException(
          "There is no folder %s: give the folder with the interviews.".formatted(input));
    }
    return progress.timed(
        "Looking at the sources",
        () ->
            elsewhere.isPresent()
                ? FolderLocation.withRemote(
                    elsewhere.get(), uri -> IngestJob.remoteInput(uri, settings, archives))
                : IngestInput.of(FolderLocation.localPath(input), settings, archives));
  }

  /** Refuses a corpus inside the input folder, whose files would be read as interviews. */
  public void refuseInside(Path corpus) {
    if (FolderLocation.remoteUri(input).isPresent()) {
      return;
    }
    Path folder = real(FolderLocation.localPath(input));
    if (real(corpus).startsWith(folder)) {
      throw new UsageException(
          "The corpus %s would be inside the input folder %s: give a folder elsewhere with --corpus."
              .formatted(corpus, input));
    }
  }

  /** The path without links, as far as it exists. */
  private static Path real(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    try {
      return absolute.toRealPath();
    } catch (IOException notThereYet) {
      return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
    }
  }

  public boolean prune() {
    return prune;
  }
}
