package crosscase.serve.live;

import crosscase.corpus.AtomicFile;
import crosscase.corpus.Fingerprint;
import crosscase.serve.web.RequestProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The codebook's file and its earlier versions.
 *
 * <p>Every save keeps the text that it replaces in a folder beside the file, so that saves can be
 * undone one after the other, even after a restart.
 */
public final class CodebookStore {
  private static final int CONFLICT = 409;

  private final Path file;
  private final Path history;

  public CodebookStore(Path file) {
    this.file = file.toAbsolutePath();
    history = this.file.resolveSibling(this.file.getFileName() + ".before");
  }

  public String fileName() {
    return file.getFileName().toString();
  }

  public String text() throws IOException {
    return Files.readString(file);
  }

  /** What a form must send along to show that it was made from the current file. */
  public static String fingerprint(String text) {
    return Fingerprint.of(text);
  }

  /**
   * Replaces the text, unless it has changed since it was looked at.
   *
   * @return whether anything was written; not if the text is the same
   */
  public synchronized boolean save(String text, String fingerprint) throws IOException {
    String current = existingText();
    requireUnchanged(current, fingerprint);
    if (text.equals(current)) {
      return false;
    }
    Files.createDirectories(history);
    Files.writeString(history.resolve("%06d.yaml".formatted(savedVersions().size() + 1)), current);
    AtomicFile.write(file, text);
    return true;
  }

  /** Replaces the text, whatever it is now; there need not be any yet. */
  public synchronized void replace(String text) throws IOException {
    if (Files.isRegularFile(file)) {
      save(text, fingerprint(text()));
    } else {
      Files.createDirectories(file.getParent());
      AtomicFile.write(file, text);
    }
  }

  /** The text that an undo would restore; empty if nothing was saved. */
  public synchronized Optional<String> previousText() throws IOException {
    List<Path> saves = savedVersions();
    return saves.isEmpty() ? Optional.empty() : Optional.of(Files.readString(saves.getLast()));
  }

  /** Restores the text from before the last save. */
  public synchronized void undo(String fingerprint) throws IOException {
    requireUnchanged(existingText(), fingerprint);
    List<Path> saves = savedVersions();
    if (saves.isEmpty()) {
      throw new RequestProblem(CONFLICT, "Nothing has been saved, so there is nothing to undo.");
    }
    AtomicFile.write(file, Files.readString(saves.getLast()));
    Files.delete(saves.getLast());
  }

  private String existingText() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new RequestProblem(
          CONFLICT, "This project has no codebook yet: run it, or choose one on the Corpus page.");
    }
    return text();
  }

  private static void requireUnchanged(String current, String fingerprint) {
    if (!fingerprint(current).equals(fingerprint)) {
      throw new RequestProblem(
          CONFLICT, "The codebook has changed since you reviewed it. Review the changes again.");
    }
  }

  private List<Path> savedVersions() throws IOException {
    if (!Files.isDirectory(history)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(history)) {
      return new ArrayList<>(files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList());
    }
  }
}
