package crosscase.jobs;

import crosscase.jobs.storage.CorpusInUseException;
import crosscase.jobs.storage.CorpusLock;
import crosscase.jobs.storage.PrivateFolder;
import crosscase.jobs.storage.WorkingCopy;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of a corpus on this machine, which may be the working copy of a corpus on another file
 * system; does not start Spark.
 */
public final class CorpusFolder {
  /** An empty file in a corpus that its owner has shared. */
  private static final String SHARED = "_shared";

  private CorpusFolder() {}

  /** The folder for a corpus on another file system, as it is now; the corpus need not exist. */
  public static Path workingCopy(URI corpus) throws IOException {
    return WorkingCopy.open(corpus);
  }

  /**
   * Leaves the permissions of a corpus to the umask, so that others can use it; creates its folder
   * if necessary.
   */
  public static void share(Path folder) throws IOException {
    Files.writeString(Files.createDirectories(folder).resolve(SHARED), "");
  }

  /** Whether others can read a corpus although nobody has shared it. */
  public static boolean isExposed(Path folder) throws IOException {
    return PrivateFolder.isOpenToOthers(folder) && !Files.exists(folder.resolve(SHARED));
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

  /** Whether this process is writing to a corpus at the moment. */
  public static boolean isBeingWritten() {
    return CorpusLock.isHeldHere();
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
