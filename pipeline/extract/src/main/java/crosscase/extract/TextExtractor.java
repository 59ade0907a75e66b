package crosscase.extract;

import crosscase.corpus.Document;
import crosscase.corpus.DocumentMetadata;
import crosscase.corpus.Rejection;
import crosscase.corpus.Rejection.Reason;
import crosscase.extract.assembly.LanguageDetector;
import crosscase.extract.files.RejectionException;
import crosscase.extract.isolation.ReadingProcessPool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Turns a file into documents with paragraphs and turns.
 *
 * <p>A file that cannot be read gives a rejection with a reason, never an exception. Files are read
 * in separate processes, which a hostile file may crash without harm. Embedded files are not read.
 * Thread-safe.
 */
public final class TextExtractor {
  private final ExtractionSettings settings;
  private final ReadingProcessPool processes;

  /** Uses the default settings, which suit interviews and reports. */
  public TextExtractor() {
    this(ExtractionSettings.DEFAULT);
  }

  /** Starts no process until the first file is read. */
  public TextExtractor(ExtractionSettings settings) {
    this.settings = settings;
    this.processes = ReadingProcessPool.shared(settings);
  }

  /**
   * Stops the processes that read files; without this call they stop when the program does.
   *
   * <p>Existing extractors can read nothing afterwards; a new one starts new processes.
   */
  public static void endProcesses() {
    ReadingProcessPool.closeShared();
  }

  /**
   * The documents in a source, or the reason why there are none.
   *
   * @throws UncheckedIOException if no process could be started to read any file
   */
  public Extraction extract(Source source, DocumentMetadata description) {
    return extract(source, description, ReadingHints.NONE);
  }

  /**
   * Like {@link #extract(Source, DocumentMetadata)}, with what the metadata says about how the
   * source is to be read.
   */
  public Extraction extract(Source source, DocumentMetadata description, ReadingHints hints) {
    try {
      check(source);
      List<Document> documents = processes.read(source, description, hints);
      return new Extraction.Extracted(
          documents.stream().map(LanguageDetector::addLanguage).toList());
    } catch (RejectionException reason) {
      return rejected(source, reason);
    } catch (IOException machine) {
      throw new UncheckedIOException(machine);
    }
  }

  private void check(Source source) throws RejectionException {
    if (source.sha256().isEmpty() && source.member().isEmpty()) {
      throw unreadableFile(source.file());
    }
    if (source.size() == 0 && !source.sha256().isEmpty()) {
      throw new RejectionException(Reason.EMPTY, "The file has no bytes: fetch it again.");
    }
    if (source.size() > settings.limits().bytes()) {
      throw new RejectionException(
          Reason.TOO_LARGE,
          "The file is larger than %,d MB: split it, or raise --file-size."
              .formatted(settings.limits().bytes() >> 20));
    }
  }

  /** Examines the file itself, never the target of a link. */
  private static RejectionException unreadableFile(Path file) {
    if (Files.isSymbolicLink(file)) {
      return new RejectionException(
          Reason.UNSUPPORTED,
          "The link points outside the input folder or to nothing: replace it with the file itself.");
    }
    if (Files.isDirectory(file)) {
      return new RejectionException(
          Reason.CORRUPT, "The folder cannot be listed: give this account permission to read it.");
    }
    return Files.exists(file) && !Files.isRegularFile(file)
        ? new RejectionException(
            Reason.UNSUPPORTED, "It is a device, pipe or socket, not a file: remove it.")
        : new RejectionException(
            Reason.CORRUPT, "The file cannot be read: give this account permission to read it.");
  }

  private static Extraction rejected(Source source, RejectionException why) {
    return new Extraction.Rejected(
        new Rejection(
            source.path(),
            source.sha256(),
            source.size(),
            why.mediaType(),
            why.reason(),
            why.detail()));
  }
}
