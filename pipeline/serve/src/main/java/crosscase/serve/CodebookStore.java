package crosscase.serve;

import crosscase.corpus.Fingerprint;
import crosscase.corpus.WholeFile;
import crosscase.themes.Codebook;
import crosscase.themes.CodebookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The codebook's file: what stands in it, and what stood in it before.
 *
 * <p>Every save keeps the text that it replaces in a folder beside the file, so that it can be
 * undone, and undone again, even after a restart.
 */
final class CodebookStore {
  private static final int CONFLICT = 409;

  private final Path file;
  private final Path before;

  CodebookStore(Path file) {
    this.file = file.toAbsolutePath();
    before = this.file.resolveSibling(this.file.getFileName() + ".before");
  }

  Path file() {
    return file;
  }

  String name() {
    return file.getFileName().toString();
  }

  String text() throws IOException {
    return Files.readString(file);
  }

  Codebook codebook() throws IOException, CodebookException {
    return Codebook.load(file);
  }

  /** What a form must bring along, to show that it was made of the file as it is. */
  static String fingerprint(String text) {
    return Fingerprint.of(text);
  }

  /** Replaces the text, unless it is no longer the one that was looked at. */
  synchronized void save(String text, String seen) throws IOException {
    String current = text();
    requireSame(current, seen);
    Files.createDirectories(before);
    Files.writeString(before.resolve("%06d.yaml".formatted(saves().size() + 1)), current);
    WholeFile.write(file, text);
  }

  /** The text that an undo would bring back; empty if nothing was saved. */
  synchronized Optional<String> earlier() throws IOException {
    List<Path> saves = saves();
    return saves.isEmpty() ? Optional.empty() : Optional.of(Files.readString(saves.getLast()));
  }

  /** Brings the text before the last save back. */
  synchronized void undo(String seen) throws IOException {
    requireSame(text(), seen);
    List<Path> saves = saves();
    if (saves.isEmpty()) {
      throw new Problem(CONFLICT, "Nothing was saved, so there is nothing to undo.");
    }
    WholeFile.write(file, Files.readString(saves.getLast()));
    Files.delete(saves.getLast());
  }

  private static void requireSame(String current, String seen) {
    if (!fingerprint(current).equals(seen)) {
      throw new Problem(
          CONFLICT,
          "The codebook has changed since you looked at the difference: look at it again.");
    }
  }

  private List<Path> saves() throws IOException {
    if (!Files.isDirectory(before)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(before)) {
      return new ArrayList<>(files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList());
    }
  }
}
