package crosscase.jobs.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The right to write to a corpus on another file system: a file that its holder rewrites every few
 * seconds, so that the lock of a process that died soon expires.
 *
 * <p>Ages are measured by the clock of the file system. Where renaming is not atomic (object
 * stores), two processes that start at the same moment can both get the lock; Delta's commits still
 * exclude each other.
 */
final class RemoteLock implements AutoCloseable {
  private static final Duration RENEWAL_INTERVAL = Duration.ofSeconds(10);
  private static final Duration EXPIRY = Duration.ofMinutes(1);

  private final FileSystem files;
  private final Path file;
  private final String owner;
  private final ScheduledExecutorService renewal =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

  private RemoteLock(FileSystem files, Path file, String owner) {
    this.files = files;
    this.file = file;
    this.owner = owner;
  }

  /**
   * Takes the lock of a corpus.
   *
   * @param owner who takes it, in words for others to read
   * @throws CorpusInUseException at once, if somebody else has it
   */
  static RemoteLock take(URI corpus, String owner) throws IOException {
    FileSystem files = HadoopFileSystems.of(corpus);
    Path file = new Path(new Path(corpus), CorpusLock.FILE);
    RemoteLock lock = new RemoteLock(files, file, owner);
    Path claim = file.suffix("." + UUID.randomUUID() + ".tmp");
    lock.write(claim);
    try {
      lock.removeExpired(files.getFileStatus(claim).getModificationTime());
      if (files.exists(file) || !files.rename(claim, file)) {
        throw new CorpusInUseException(corpus.toString(), lock.holder());
      }
    } finally {
      files.delete(claim, false);
    }
    var unused =
        lock.renewal.scheduleAtFixedRate(
            lock::renew,
            RENEWAL_INTERVAL.toSeconds(),
            RENEWAL_INTERVAL.toSeconds(),
            TimeUnit.SECONDS);
    return lock;
  }

  private void removeExpired(long now) throws IOException {
    Optional<FileStatus> present = status();
    if (present.isPresent() && now - present.get().getModificationTime() > EXPIRY.toMillis()) {
      files.delete(file, false);
    }
  }

  private Optional<FileStatus> status() throws IOException {
    return files.exists(file) ? Optional.of(files.getFileStatus(file)) : Optional.empty();
  }

  private String holder() throws IOException {
    if (!files.exists(file)) {
      return "";
    }
    try (var bytes = files.open(file)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }

  private void write(Path to) throws IOException {
    try (OutputStream out = files.create(to, true)) {
      out.write(owner.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void renew() {
    try {
      write(file);
    } catch (IOException unreachable) {
      // The next attempt may succeed; a write that needs the file system will fail by itself.
    }
  }

  @Override
  public void close() throws IOException {
    renewal.close();
    files.delete(file, false);
  }
}
