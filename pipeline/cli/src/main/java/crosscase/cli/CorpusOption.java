package crosscase.cli;

import crosscase.jobs.CorpusTables;
import crosscase.jobs.WorkingCopy;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the corpus is: {@code --corpus}, else the environment. */
final class CorpusOption {
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
  boolean isNamed() {
    return folder != null || System.getenv(VARIABLE) != null;
  }

  /** A folder to make a corpus in, or one that is a corpus already. */
  Path toWrite() throws IOException {
    Path corpus = named();
    if (Files.exists(corpus) && !Files.isDirectory(corpus)) {
      throw new UsageException("%s is a file: name a folder with --corpus.".formatted(corpus));
    }
    return corpus;
  }

  /** A folder that is a corpus. */
  Path existing() throws IOException {
    Path corpus = named();
    if (!CorpusTables.isCorpus(corpus)) {
      String name = WorkingCopy.name(corpus);
      throw new UsageException(
          "%s is not a corpus: make one with crosscase run INPUT --corpus %s."
              .formatted(name, name));
    }
    return corpus;
  }

  /**
   * A folder that has to be looked into without Spark being there; of a corpus elsewhere a copy.
   */
  Path named() throws IOException {
    String named =
        Optional.ofNullable(folder)
            .or(() -> Optional.ofNullable(System.getenv(VARIABLE)))
            .orElseThrow(
                () ->
                    new UsageException(
                        "Say where the corpus is: --corpus DIR, or " + VARIABLE + "."));
    Optional<URI> elsewhere = Elsewhere.of(named);
    return elsewhere.isPresent()
        ? Elsewhere.reached(elsewhere.get(), WorkingCopy::of)
        : Elsewhere.here(named);
  }
}
