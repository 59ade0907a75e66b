package crosscase.jobs.tables;

import crosscase.jobs.storage.WorkingCopy;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Files of a table are missing, or are not what was written; the message says what to do. */
public final class DamagedTableException extends IOException {
  private static final long serialVersionUID = 1L;

  DamagedTableException(Path corpus, String table) {
    this(corpus, table, null);
  }

  DamagedTableException(Path corpus, String table, @Nullable Exception cause) {
    super(
        "The table %s of %s is damaged: some of its files are missing or have changed. Restore them from a backup, or create a new corpus from the same sources with crosscase run INPUT --corpus NEW."
            .formatted(table, WorkingCopy.displayName(corpus)),
        cause);
  }
}
