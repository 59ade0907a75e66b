package crosscase.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Replaces files atomically: readers find the old or the new text, never part of one, even after a
 * crash.
 */
public final class AtomicFile {
  private AtomicFile() {}

  /** Writes the text to a file ending in {@code .draft} beside the target, then moves it there. */
  public static void write(Path file, String text) throws IOException {
    Path draft = Files.writeString(file.resolveSibling("." + file.getFileName() + ".draft"), text);
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
