package crosscase.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;

/** A folder for this account alone, where a reading process keeps what is too large for memory. */
record Scratch(Path folder) {

  static Scratch make() throws IOException {
    Scratch scratch = new Scratch(Files.createTempDirectory("crosscase-"));
    Files.createDirectory(scratch.temporary());
    return scratch;
  }

  /** What a process takes for its temporary folder. */
  Path temporary() {
    return folder.resolve("tmp");
  }

  /** Removes what a killed process left. */
  void clear() throws IOException {
    FileUtils.deleteQuietly(temporary().toFile());
    Files.createDirectories(temporary());
  }

  /** Removes the folder as far as it can be; the system clears its temporary folder of the rest. */
  void delete() {
    FileUtils.deleteQuietly(folder.toFile());
  }
}
