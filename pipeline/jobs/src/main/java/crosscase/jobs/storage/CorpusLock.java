package crosscase.jobs.storage;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The right to write to a corpus, which only one process can have at a time; readers need no lock.
 *
 * <p>The operating system holds the lock, so a process gives it up however it dies. The file itself
 * stays, and says who had the lock last. A corpus on another file system has a second lock there,
 * which lasts for a minute after its process has died.
 */
public final class CorpusLock implements Closeable {
  static final String FILE = "_lock";

  /** Far behind the text of the file, because Windows hides locked bytes from readers. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  /** On POSIX systems, closing a second channel to a file would release the lock of the first. */
  private static final Set<Path> HELD_BY_THIS_PROCESS = ConcurrentHashMap.newKeySet();

  private final Path path;
  private final FileChannel channel;
  private @Nullable RemoteLock remote;

  private CorpusLock(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * Takes the lock of a corpus; creates its folder if necessary, for its owner only.
   *
   * @throws CorpusInUseException at once, if another process has it
   */
  public static CorpusLock take(Path corpus) throws IOException {
    Path path = PrivateFolder.makeUnlessUsed(corpus).toRealPath().resolve(FILE);
    Optional<URI> origin = WorkingCopy.origin(corpus);
    String name = WorkingCopy.displayName(corpus);
    if (!HELD_BY_THIS_PROCESS.add(path)) {
      throw new CorpusInUseException(name, thisProcess());
    }
    CorpusLock lock;
    try {
      lock = new CorpusLock(path, lockFile(name, path));
    } catch (IOException e) {
      HELD_BY_THIS_PROCESS.remove(path);
      throw e;
    }
    if (origin.isPresent()) {
      lock.takeRemote(origin.get());
    }
    return lock;
  }

  private void takeRemote(URI origin) throws IOException {
    try {
      remote = RemoteLock.take(origin, thisProcess());
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  /** Whether a process on this machine holds the lock at the moment. */
  static boolean isHeld(Path corpus) throws IOException {
    Path path = corpus.toRealPath().resolve(FILE);
    if (HELD_BY_THIS_PROCESS.contains(path)) {
      return true;
    }
    try {
      lockFile("", path).close();
      return false;
    } catch (CorpusInUseException e) {
      return true;
    }
  }

  /** Whether this process holds the lock of any corpus. */
  public static boolean isHeldHere() {
    return !HELD_BY_THIS_PROCESS.isEmpty();
  }

  private static FileChannel lockFile(String corpus, Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
        throw new CorpusInUseException(corpus, holder(channel));
      }
      byte[] words = thisProcess().getBytes(StandardCharsets.UTF_8);
      channel.truncate(0).write(ByteBuffer.wrap(words), 0);
      return channel;
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private static String holder(FileChannel channel) throws IOException {
    ByteBuffer words = ByteBuffer.allocate(200);
    channel.read(words, 0);
    return StandardCharsets.UTF_8.decode(words.flip()).toString().strip();
  }

  private static String thisProcess() {
    return "process %d, since %s"
        .formatted(ProcessHandle.current().pid(), Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }

  @Override
  public void close() throws IOException {
    if (remote != null) {
      remote.close();
    }
    PrivateFolder.makeContentsPrivate(path.resolveSibling("."));
    channel.close();
    HELD_BY_THIS_PROCESS.remove(path);
  }
}
