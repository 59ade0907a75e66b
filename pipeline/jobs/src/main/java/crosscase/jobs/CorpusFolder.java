package crosscase.jobs;

import crosscase.jobs.storage.CorpusInUseException;
import crosscase.jobs.storage.CorpusLock;
import crosscase.jobs.storage.WorkingCopy;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/**
 * The folder of a corpus on this machine, which may be the working copy of a corpus on another file
 * system; does not start Spark.
 */
public final class CorpusFolder {
  private CorpusFolder() {}

  /** The folder for a corpus on another file system, as it is now; the corpus need not exist. */
  public static Path workingCopy(URI corpus) throws IOException {
    return WorkingCopy.open(corpus);
  }

  /** What users call the corpus in a folder: its path, or its URI if it is elsewhere. */
  public static String displayName(Path folder) {
    return WorkingCopy.displayName(folder);
  }

  /**
   * Takes the right to write to a corpus, which only one process can have at a time; creates the
   * folder if necessary.
   *
   * @return what gives the right up again when it is closed
   * @throws CorpusInUseException at once, if another process has it
   */
  public static Closeable lock(Path folder) throws IOException {
    return CorpusLock.take(folder);
  }

  /** Fetches what others have written since; does nothing for a corpus on this machine. */
  public static void pull(Path folder) throws IOException {
    WorkingCopy.pull(folder);
  }

  /** Passes on what was written here; does nothing for a corpus on this machine. */
  public static void push(Path folder) throws IOException {
    WorkingCopy.push(folder);
  }
}
