package crosscase.extract;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.IOUtils;

/**
 * Temporary folders that only this account can read.
 *
 * <p>A file in each is locked for as long as this process lives, however it ends, so that the next
 * process knows what a killed one has left, and removes it.
 */
public final class OwnedFolder {
  private static final String LOCK = "owned";

  /** The locks of this process, by folder. */
  private static final Map<Path, FileChannel> LOCKS = new ConcurrentHashMap<>();

  private OwnedFolder() {}

  /**
   * Removes the folders of processes that were killed, and creates one.
   *
   * @param parent where the folders of all processes are
   * @param prefix how their names begin; a number follows
   */
  public static synchronized Path create(Path parent, String prefix) throws IOException {
    for (Path left : abandoned(parent, Pattern.compile(Pattern.quote(prefix) + "\\d+"))) {
      FileUtils.deleteQuietly(left.toFile());
    }
    Path folder = Files.createTempDirectory(parent, prefix);
    LOCKS.put(folder, lock(folder));
    return folder;
  }

  /** The file has its name only when it is locked: another process would take it for abandoned. */
  private static FileChannel lock(Path folder) throws IOException {
    Path draft = folder.resolve(LOCK + ".draft");
    FileChannel channel =
        FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    channel.lock();
    Files.move(draft, folder.resolve(LOCK));
    return channel;
  }

  /** To open and close the lock of a folder of this process would release it. */
  private static List<Path> abandoned(Path parent, Pattern name) throws IOException {
    try (Stream<Path> folders = Files.list(parent)) {
      return folders
          .filter(folder -> name.matcher(folder.getFileName().toString()).matches())
          .filter(folder -> !LOCKS.containsKey(folder) && isAbandoned(folder))
          .toList();
    }
  }

  private static boolean isAbandoned(Path folder) {
    try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock != null;
    } catch (IOException beingMade) {
      return false;
    }
  }

  /** Deletes as much of a folder as possible, of this process or of one that has ended. */
  public static void delete(Path folder) {
    FileUtils.deleteQuietly(folder.toFile());
    IOUtils.closeQuietly(LOCKS.remove(folder));
  }
}
