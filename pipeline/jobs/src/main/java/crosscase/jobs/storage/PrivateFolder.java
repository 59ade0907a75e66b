package crosscase.jobs.storage;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Folders for confidential files: only their owner can list or open them, whatever the umask.
 *
 * <p>Does nothing on systems other than POSIX, which keep home folders private.
 */
public final class PrivateFolder {
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

  private PrivateFolder() {}

  /** Creates a folder unless it exists, and makes it private. */
  static Path make(Path folder) throws IOException {
    Files.createDirectories(folder);
    if (isPosix()) {
      Files.setPosixFilePermissions(folder, FOLDER);
    }
    return folder;
  }

  /** Creates a private folder unless there is one with files, whose permissions then stay. */
  static Path makeUnlessUsed(Path folder) throws IOException {
    return Files.exists(folder) && !isEmpty(folder) ? folder : make(folder);
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  /** Whether others than the owner can list a folder or open files in it. */
  public static boolean isOpenToOthers(Path folder) throws IOException {
    return isPosix() && !FOLDER.containsAll(Files.getPosixFilePermissions(folder));
  }

  /**
   * Makes everything in a private folder private too, because libraries create files as the umask
   * says; leaves a folder that others can read as it is.
   */
  static void makeContentsPrivate(Path folder) throws IOException {
    if (isPosix() && Files.isDirectory(folder) && !isOpenToOthers(folder)) {
      Files.walkFileTree(folder, new Closing());
    }
  }

  private static boolean isPosix() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }

  private static final class Closing extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes about)
        throws IOException {
      close(folder, FOLDER);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes about) throws IOException {
      if (about.isRegularFile()) {
        close(file, FILE);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException goneMeanwhile) {
      return FileVisitResult.CONTINUE;
    }

    private static void close(Path path, Set<PosixFilePermission> wanted) {
      try {
        if (!wanted.containsAll(Files.getPosixFilePermissions(path))) {
          Files.setPosixFilePermissions(path, wanted);
        }
      } catch (IOException goneOrOfAnotherUser) {
        // The folder around it is private, so nobody can reach it.
      }
    }
  }
}
