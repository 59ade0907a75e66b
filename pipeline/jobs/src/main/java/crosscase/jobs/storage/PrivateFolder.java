package crosscase.jobs.storage;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Folders for confidential files: only their owner can list or open them. */
final class PrivateFolder {
  private PrivateFolder() {}

  /** Creates a folder unless it exists; systems other than POSIX keep home folders private. */
  static Path make(Path folder) throws IOException {
    Files.createDirectories(folder);
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
    return folder;
  }
}
