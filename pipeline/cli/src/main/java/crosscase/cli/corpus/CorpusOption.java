package crosscase.cli.corpus;

import crosscase.cli.UsageException;
import crosscase.jobs.CorpusFolder;
import crosscase.jobs.CorpusTables;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** {@code --corpus}: where the corpus is, else the environment variable. */
public final class CorpusOption {
  private static final String VARIABLE = "CROSSCASE_CORPUS";

  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      description =
          "The folder of the corpus, or its URI on a file system that Spark supports (default: the"
              + " environment variable "
              + VARIABLE
              + ").")
  private @Nullable String folder;

  @Option(names = "--verbose", description = "Print log messages and stack traces.")
  @SuppressWarnings("unused") // read from the arguments before logging starts
  private boolean verbose;

  /** What the user calls the corpus of a command; empty if it has none. */
  public static Optional<String> nameIn(CommandSpec command) {
    OptionSpec option = command.findOption("--corpus");
    String given = option == null ? null : option.getValue();
    return option == null
        ? Optional.empty()
        : Optional.ofNullable(given).or(() -> Optional.ofNullable(System.getenv(VARIABLE)));
  }

  /** The folder on this machine that a command was given; empty for a corpus elsewhere. */
  public static Optional<Path> folderIn(CommandSpec command) {
    try {
      return nameIn(command)
          .filter(name -> FolderLocation.remoteUri(name).isEmpty())
          .map(FolderLocation::localPath);
    } catch (UsageException | InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  /** Whether a corpus was given at all. */
  public boolean isGiven() {
    return folder != null || System.getenv(VARIABLE) != null;
  }

  /** A folder to write to: one that is a corpus, or that can become one. */
  public Path writable() throws IOException {
    Path corpus = resolved();
    if (Files.exists(corpus) && !Files.isDirectory(corpus)) {
      throw new UsageException("%s is a file: give a folder with --corpus.".formatted(corpus));
    }
    return corpus;
  }

  /** A folder that is a corpus. */
  public Path existing() throws IOException {
    Path corpus = resolved();
    if (!CorpusTables.isCorpus(corpus)) {
      String name = CorpusFolder.displayName(corpus);
      throw new UsageException(
          "%s is not a corpus: create one with crosscase run INPUT --corpus %s."
              .formatted(name, name));
    }
    return corpus;
  }

  /**
   * The folder on this machine, found without Spark; for a corpus on another file system, a copy.
   */
  public Path resolved() throws IOException {
    String named =
        Optional.ofNullable(folder)
            .or(() -> Optional.ofNullable(System.getenv(VARIABLE)))
            .orElseThrow(
                () ->
                    new UsageException(
                        "Say where the corpus is: --corpus DIR, or " + VARIABLE + "."));
    Optional<URI> elsewhere = FolderLocation.remoteUri(named);
    return elsewhere.isPresent()
        ? FolderLocation.withRemote(elsewhere.get(), CorpusFolder::workingCopy)
        : FolderLocation.localPath(named);
  }
}
