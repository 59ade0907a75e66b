package crosscase.jobs.tables;

import crosscase.extract.OwnedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder in which Spark keeps what does not fit into memory, including text of interviews.
 *
 * <p>Only its owner can read it. The next process removes what a killed one has left.
 */
record SparkScratch(Path folder) {
  /** Creates a folder below {@code shared}, which all processes of this user share. */
  static SparkScratch open(Path shared) throws IOException {
    return new SparkScratch(OwnedFolder.create(Files.createDirectories(shared), "spark-"));
  }

  /** The folder that holds the folders of all processes of this user. */
  static Path sharedFolder() {
    return Path.of(
        System.getProperty("java.io.tmpdir"), "crosscase-" + System.getProperty("user.name"));
  }
}
