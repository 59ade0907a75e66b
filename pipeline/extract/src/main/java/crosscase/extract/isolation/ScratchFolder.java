package crosscase.extract.isolation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;

/** A folder for this account alone, where a reading process keeps what is too large for memory. */
record ScratchFolder(Path folder) {

  static ScratchFolder create() throws IOException {
    ScratchFolder scratch = new ScratchFolder(Files.createTempDirectory("crosscase-"));
    Files.createDirectory(scratch.tempFolder());
    return scratch;
  }

  /** What a process takes for its temporary folder. */
  Path tempFolder() {
    return folder.resolve("tmp");
  }

  /** Removes what a killed process left. */
  void clear() throws IOException {
    FileUtils.deleteQuietly(tempFolder().toFile());
    Files.createDirectories(tempFolder());
  }

  /** Removes the folder as far as it can be; the system clears its temporary folder of the rest. */
  void delete() {
    FileUtils.deleteQuietly(folder.toFile());
  }
}
