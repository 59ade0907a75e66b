package crosscase.serve.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/**
 * Creates folders and files that only this account can read, where the file system knows accounts.
 */
final class PrivateFiles {
  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private PrivateFiles() {}

  /** Creates a folder, and those above it, unless they exist. */
  static Path createFolders(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return folder;
    }
    return POSIX
        ? Files.createDirectories(folder, permissions("rwx------"))
        : Files.createDirectories(folder);
  }

  private static FileAttribute<?> permissions(String text) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text));
  }

  /** Writes what a file is to contain. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Replaces a file by a new one at once, so that nobody reads half of it. */
  static void replace(Path file, Content content) throws IOException {
    Path draft = Files.createTempFile(file.getParent(), ".draft", "");
    try {
      try (OutputStream out = Files.newOutputStream(draft)) {
        content.writeTo(out);
      }
      if (POSIX && Files.exists(file)) {
        Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(file));
      }
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Stores a stream as a file. */
  static void store(Path file, InputStream in) throws IOException {
    createFolders(Objects.requireNonNull(file.getParent()));
    replace(file, in::transferTo);
  }
}
