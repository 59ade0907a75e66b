package crosscase.serve;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A study: the folder of its interviews, the corpus that is made of them, and its codebook.
 *
 * <p>None of them need exist yet.
 *
 * @param name how pages call it
 * @param corpus the folder of the corpus
 * @param codebook the YAML file that themes are read from and saved to
 * @param input the folder with the interviews; empty if it is not known
 */
public record Project(String name, Path corpus, Path codebook, Optional<Path> input) {
  /** The project of a corpus whose codebook is the one that the corpus keeps. */
  public static Project of(String name, Path corpus, Optional<Path> input) {
    return new Project(name, corpus, corpus.resolve("codebook.yaml"), input);
  }

  /** The folder of the corpus's index. */
  public Path index() {
    return corpus.resolve("index");
  }

  /** The folder that runs write their tables to. */
  public Path results() {
    return corpus.resolve("results");
  }
}
