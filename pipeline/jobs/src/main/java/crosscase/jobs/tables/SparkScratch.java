package crosscase.jobs.tables;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/**
 * The folder in which Spark keeps what does not fit into memory, including text of interviews.
 *
 * <p>Only its owner can read it. The next process removes what a killed one has left.
 *
 * @param lock locked for as long as the process lives, however it ends
 */
record SparkScratch(Path folder, FileLock lock) {
  private static final String LOCK = "owned";

  /** Creates a folder below {@code shared}, which all processes of this user share. */
  static SparkScratch open(Path shared) throws IOException {
    Files.createDirectories(shared);
    for (Path abandoned : folders(shared)) {
      removeIfAbandoned(abandoned);
    }
    Path folder = Files.createTempDirectory(shared, "spark-");
    return new SparkScratch(folder, channel(folder).lock());
  }

  /** The folder that holds the folders of all processes of this user. */
  static Path sharedFolder() {
    return Path.of(
        System.getProperty("java.io.tmpdir"), "crosscase-" + System.getProperty("user.name"));
  }

  private static void removeIfAbandoned(Path folder) throws IOException {
    if (!Files.exists(folder.resolve(LOCK))) {
      return; // another process is just creating it
    }
    try (FileChannel channel = channel(folder)) {
      if (channel.tryLock() != null) {
        FileUtils.deleteQuietly(folder.toFile());
      }
    }
  }

  private static List<Path> folders(Path shared) throws IOException {
    try (Stream<Path> folders = Files.list(shared)) {
      return folders.filter(Files::isDirectory).toList();
    }
  }

  private static FileChannel channel(Path folder) throws IOException {
    return FileChannel.open(
        folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }
}
