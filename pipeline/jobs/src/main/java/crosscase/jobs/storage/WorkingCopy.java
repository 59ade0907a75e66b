package crosscase.jobs.storage;

import crosscase.corpus.Fingerprint;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The folder on this machine that stands for a corpus on another file system. It holds the index,
 * the results and the codebook, which must be real files, and records where the tables are.
 *
 * <p>What is written here reaches other users with {@link #push}. The folder is in the user's
 * cache, where only the user can read it, and can be deleted at any time.
 */
public final class WorkingCopy {
  private static final String ORIGIN_FILE = "_origin";
  private static final String PULL_LOCK = "_pulling";
  private static final int MAX_TRIES = 5;

  private WorkingCopy() {}

  /** The URI of the corpus, if the folder is a working copy. */
  public static Optional<URI> origin(Path folder) {
    Path file = folder.resolve(ORIGIN_FILE);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(URI.create(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What users call the corpus in a folder: its path, or its URI if it is elsewhere. */
  public static String displayName(Path folder) {
    return origin(folder).map(URI::toString).orElseGet(folder::toString);
  }

  /** The folder for a corpus elsewhere, as it is now; the corpus need not exist yet. */
  public static Path open(URI corpus) throws IOException {
    return open(corpus, cache());
  }

  public static Path open(URI corpus, Path cache) throws IOException {
    Path all = PrivateFolder.make(cache);
    Path folder = PrivateFolder.make(all.resolve(Fingerprint.of(corpus.toString())));
    Files.writeString(folder.resolve(ORIGIN_FILE), corpus.toString());
    if (!CorpusLock.isHeld(folder)) { // a writer on this machine is ahead of the origin
      pull(folder);
    }
    return folder;
  }

  private static Path cache() {
    String named = System.getenv("XDG_CACHE_HOME");
    Path caches =
        named == null || named.isEmpty()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(named);
    return caches.resolve("crosscase").resolve("corpora");
  }

  /** Fetches what others have written since; does nothing for a corpus on this machine. */
  public static void pull(Path folder) throws IOException {
    Optional<URI> origin = origin(folder);
    if (origin.isEmpty()) {
      return;
    }
    try (FileChannel channel =
        FileChannel.open(
            folder.resolve(PULL_LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.lock();
      pull(new FolderSync(folder, origin.get()));
    }
  }

  /** Tries again, because the files of an index come and go while others write it. */
  private static void pull(FolderSync copy) throws IOException {
    for (int tries = 1; ; tries++) {
      try {
        copy.pull();
        return;
      } catch (FileNotFoundException e) {
        if (tries == MAX_TRIES) {
          throw e;
        }
      }
    }
  }

  /** Passes on what was written here; does nothing for a corpus on this machine. */
  public static void push(Path folder) throws IOException {
    Optional<URI> origin = origin(folder);
    if (origin.isPresent()) {
      new FolderSync(folder, origin.get()).push();
    }
  }
}
