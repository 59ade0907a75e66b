package crosscase.cli.corpus;

import crosscase.cli.UsageException;
import crosscase.jobs.CorpusTables;
import crosscase.jobs.storage.WorkingCopy;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the corpus is: {@code --corpus}, else the environment. */
public final class CorpusOption {
  private static final String VARIABLE = "CROSSCASE_CORPUS";

  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      description =
          "The folder of the corpus, or its URI on a file system that Spark knows (else the variable "
              + VARIABLE
              + ").")
  private @Nullable String folder;

  @Option(names = "--verbose", description = "Log what happens, and print stack traces.")
  @SuppressWarnings("unused") // read from the arguments before logging starts
  private boolean verbose;

  /** Whether a corpus was named at all. */
  public boolean isGiven() {
    return folder != null || System.getenv(VARIABLE) != null;
  }

  /** A folder to make a corpus in, or one that is a corpus already. */
  public Path writable() throws IOException {
    Path corpus = resolved();
    if (Files.exists(corpus) && !Files.isDirectory(corpus)) {
      throw new UsageException("%s is a file: name a folder with --corpus.".formatted(corpus));
    }
    return corpus;
  }

  /** A folder that is a corpus. */
  public Path existing() throws IOException {
    Path corpus = resolved();
    if (!CorpusTables.isCorpus(corpus)) {
      String name = WorkingCopy.displayName(corpus);
      throw new UsageException(
          "%s is not a corpus: make one with crosscase run INPUT --corpus %s."
              .formatted(name, name));
    }
    return corpus;
  }

  /**
   * A folder that has to be looked into without Spark being there; of a corpus elsewhere a copy.
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
        ? FolderLocation.withRemote(elsewhere.get(), WorkingCopy::open)
        : FolderLocation.localPath(named);
  }
}
