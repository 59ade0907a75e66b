package crosscase.cli.corpus;

import crosscase.cli.UsageException;
import crosscase.corpus.AtomicFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The codebook that a corpus was last coded with, kept in the corpus for queries by theme. */
public final class CorpusCodebook {
  private CorpusCodebook() {}

  public static void save(Path corpus, String yaml) throws IOException {
    AtomicFile.write(file(corpus), yaml);
  }

  /**
   * Its text; empty for a corpus that has never been coded.
   *
   * @throws UsageException if the file is not text any more
   */
  public static Optional<String> read(Path corpus) throws IOException {
    if (!Files.isRegularFile(file(corpus))) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(file(corpus)));
    } catch (CharacterCodingException notUtf8) {
      throw new UsageException(
          "%s is damaged: replace it with crosscase code --codebook FILE --corpus %s."
              .formatted(file(corpus), corpus));
    }
  }

  public static Path file(Path corpus) {
    return corpus.resolve("codebook.yaml");
  }
}
