package crosscase.jobs.tables;

import crosscase.jobs.storage.WorkingCopy;
import java.io.IOException;
import java.nio.file.Path;

/** The tables of a corpus were made by another version of the program, with other columns. */
public final class CorpusVersionException extends IOException {
  private static final long serialVersionUID = 1L;

  CorpusVersionException(Path corpus) {
    super(
        "%s was made by another version of Crosscase: create a new corpus from the same sources with `crosscase run INPUT --corpus NEW`."
            .formatted(WorkingCopy.displayName(corpus)));
  }
}
