package crosscase.extract.isolation;

import crosscase.extract.OwnedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;

/**
 * A folder that only this account can read, where a reading process keeps what does not fit into
 * memory.
 */
record ScratchFolder(Path folder) {

  static ScratchFolder create() throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    ScratchFolder scratch = new ScratchFolder(OwnedFolder.create(temporary, "crosscase-"));
    Files.createDirectory(scratch.tempFolder());
    return scratch;
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
    OwnedFolder.delete(folder);
  }
}
