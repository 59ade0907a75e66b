package crosscase.cli;

import crosscase.corpus.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The codebook that a corpus was last coded by, which is kept in the corpus for its queries. */
final class CorpusCodebook {
  private CorpusCodebook() {}

  static void keep(Path corpus, String yaml) throws IOException {
    WholeFile.write(file(corpus), yaml);
  }

  /** Its text; empty for a corpus that was never coded. */
  static Optional<String> of(Path corpus) throws IOException {
    return Files.isRegularFile(file(corpus))
        ? Optional.of(Files.readString(file(corpus)))
        : Optional.empty();
  }

  static Path file(Path corpus) {
    return corpus.resolve("codebook.yaml");
  }
}
