package crosscase.extract.isolation;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.IOUtils;

/**
 * A folder that only this account can read, where a reading process keeps what does not fit into
 * memory.
 *
 * <p>The program locks a file in it for as long as it lives, however it ends, so that the next one
 * knows what a killed one has left.
 */
record ScratchFolder(Path folder) {
  private static final String LOCK = "owned";
  private static final Pattern NAME = Pattern.compile("crosscase-\\d+");

  /** A folder made more recently than this may be about to be locked. */
  private static final Duration TIME_TO_LOCK = Duration.ofMinutes(1);

  /** The locks of this process, by folder. */
  private static final Map<Path, FileChannel> LOCKS = new ConcurrentHashMap<>();

  static ScratchFolder create() throws IOException {
    ScratchFolder scratch = new ScratchFolder(Files.createTempDirectory("crosscase-"));
    removeAbandoned(scratch.folder.resolveSibling("."));
    FileChannel channel = open(scratch.folder.resolve(LOCK), StandardOpenOption.CREATE);
    channel.lock();
    LOCKS.put(scratch.folder.toAbsolutePath().normalize(), channel);
    Files.createDirectory(scratch.tempFolder());
    return scratch;
  }

  private static void removeAbandoned(Path temporary) throws IOException {
    try (Stream<Path> folders = Files.list(temporary)) {
      List<Path> ours =
          folders.filter(each -> NAME.matcher(each.getFileName().toString()).matches()).toList();
      // To open and close the lock of a folder of this process would release it.
      ours.stream()
          .filter(each -> !LOCKS.containsKey(each.toAbsolutePath().normalize()))
          .filter(ScratchFolder::isAbandoned)
          .forEach(each -> FileUtils.deleteQuietly(each.toFile()));
    }
  }

  private static boolean isAbandoned(Path folder) {
    Path lock = folder.resolve(LOCK);
    try (FileChannel channel = open(lock, StandardOpenOption.READ)) {
      Instant made = Files.getLastModifiedTime(lock).toInstant();
      return made.plus(TIME_TO_LOCK).isBefore(Instant.now()) && channel.tryLock() != null;
    } catch (IOException | OverlappingFileLockException beingMadeOrInUse) {
      return false;
    }
  }

  private static FileChannel open(Path lock, StandardOpenOption more) throws IOException {
    return FileChannel.open(lock, StandardOpenOption.WRITE, more);
  }

  /** The folder that the process uses for temporary files. */
  Path tempFolder() {
    return folder.resolve("tmp");
  }

  /** Removes what a killed process left behind. */
  void clear() throws IOException {
    FileUtils.deleteQuietly(tempFolder().toFile());
    Files.createDirectories(tempFolder());
  }

  /**
   * Deletes as much of the folder as possible; the system clears the rest from its temporary
   * folder.
   */
  void delete() {
    FileUtils.deleteQuietly(folder.toFile());
    IOUtils.closeQuietly(LOCKS.remove(folder.toAbsolutePath().normalize()));
  }
}
