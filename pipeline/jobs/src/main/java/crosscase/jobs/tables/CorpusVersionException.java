package crosscase.jobs.tables;

import crosscase.jobs.storage.WorkingCopy;
import java.io.IOException;
import java.nio.file.Path;

/** The tables of a corpus have other columns than those of this program. */
public final class CorpusVersionException extends IOException {
  private static final long serialVersionUID = 1L;

  public CorpusVersionException(Path corpus) {
    super(
        "%s was made by another version of Crosscase: make a new corpus from the same sources, with `crosscase run INPUT --corpus NEW`."
            .formatted(WorkingCopy.displayName(corpus)));
  }
}
