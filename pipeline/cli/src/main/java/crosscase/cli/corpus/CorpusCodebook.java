package crosscase.cli.corpus;

import crosscase.corpus.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The codebook that a corpus was last coded with, kept in the corpus for queries by theme. */
public final class CorpusCodebook {
  private CorpusCodebook() {}

  public static void save(Path corpus, String yaml) throws IOException {
    AtomicFile.write(file(corpus), yaml);
  }

  /** Its text; empty for a corpus that has never been coded. */
  public static Optional<String> read(Path corpus) throws IOException {
    return Files.isRegularFile(file(corpus))
        ? Optional.of(Files.readString(file(corpus)))
        : Optional.empty();
  }

  public static Path file(Path corpus) {
    return corpus.resolve("codebook.yaml");
  }
}
