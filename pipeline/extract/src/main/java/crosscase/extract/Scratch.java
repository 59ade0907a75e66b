package crosscase.extract;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** A folder for this account alone, where a reading process keeps what is too large for memory. */
record Scratch(Path folder) {

  static Scratch make() throws IOException {
    Path folder = Files.createTempDirectory("crosscase-");
    Files.createDirectory(folder.resolve("tmp"));
    return new Scratch(folder);
  }

  /** What a process takes for its temporary folder. */
  Path temporary() {
    return folder.resolve("tmp");
  }

  /** Removes what a killed process left. */
  void clear() throws IOException {
    deleteBelow(temporary());
  }

  void delete() throws IOException {
    deleteBelow(folder);
    Files.deleteIfExists(folder);
  }

  private static void deleteBelow(Path top) throws IOException {
    if (!Files.isDirectory(top)) {
      return;
    }
    Files.walkFileTree(
        top,
        new SimpleFileVisitor<Path>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e)
              throws IOException {
            if (!visited.equals(top)) {
              Files.deleteIfExists(visited);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
