package crosscase.cli;

import crosscase.jobs.CorpusTables;
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
      description = "The folder of the corpus (else the variable " + VARIABLE + ").")
  private @Nullable Path folder;

  @Option(names = "--verbose", description = "Log what happens, and print stack traces.")
  @SuppressWarnings("unused") // read from the arguments before logging starts
  private boolean verbose;

  /** Whether a corpus was named at all. */
  boolean isNamed() {
    return folder != null || System.getenv(VARIABLE) != null;
  }

  /** A folder to make a corpus in, or one that is a corpus already. */
  Path toWrite() {
    Path corpus = named();
    if (Files.exists(corpus) && !Files.isDirectory(corpus)) {
      throw new UsageException("%s is a file: name a folder with --corpus.".formatted(corpus));
    }
    return corpus;
  }

  /** A folder that is a corpus. */
  Path existing() {
    Path corpus = named();
    if (!CorpusTables.isCorpus(corpus)) {
      throw new UsageException(
          "%s is not a corpus: make one with crosscase run INPUT --corpus %s."
              .formatted(corpus, corpus));
    }
    return corpus;
  }

  /** A folder that has to be looked into without Spark being there. */
  Path named() {
    return Optional.ofNullable(folder)
        .or(() -> Optional.ofNullable(System.getenv(VARIABLE)).map(Path::of))
        .orElseThrow(
            () ->
                new UsageException("Say where the corpus is: --corpus DIR, or " + VARIABLE + "."));
  }
}
