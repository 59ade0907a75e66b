package crosscase.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Replaces files so that readers, and those who come after a crash, find the old or the new text.
 */
public final class AtomicFile {
  private AtomicFile() {}

  /** Writes a text beside its place, in a file that ends in {@code .draft}, and moves it there. */
  public static void write(Path file, String text) throws IOException {
    Path draft = Files.writeString(file.resolveSibling("." + file.getFileName() + ".draft"), text);
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
