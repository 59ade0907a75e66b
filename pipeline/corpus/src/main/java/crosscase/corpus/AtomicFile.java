package crosscase.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Replaces files atomically: readers find the old or the new text, never part of one, even after a
 * crash.
 */
public final class AtomicFile {
  private AtomicFile() {}

  /** Writes the text to a file ending in {@code .draft} beside the target, then moves it there. */
  public static void write(Path file, String text) throws IOException {
    Path draft = file.resolveSibling("." + file.getFileName() + ".draft");
    try (FileChannel channel =
        FileChannel.open(
            draft,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true); // otherwise a power failure could leave an empty file after the move
    }
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
