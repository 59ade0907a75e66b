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
 * Turns a file into a document with paragraphs and turns.
 *
 * <p>A file that cannot be read is a rejection with a reason, never an exception; a process of its
 * own reads it, which a hostile file may bring down without harm. Nothing embedded is read. Safe
 * for many threads.
 */
public final class TextExtractor {
  private final ExtractionSettings settings;
  private final ReadingProcessPool processes;

  /** With the settings that suit interviews and reports. */
  public TextExtractor() {
    this(ExtractionSettings.DEFAULT);
  }

  /** Costs nothing until the first file, which starts a process. */
  public TextExtractor(ExtractionSettings settings) {
    this.settings = settings;
    this.processes = ReadingProcessPool.shared(settings);
  }

  /**
   * Ends the processes that read files for this one, which else end with it.
   *
   * <p>Extractors made before read nothing any more; one made after starts others.
   */
  public static void endProcesses() {
    ReadingProcessPool.closeShared();
  }

  /**
   * The documents in a source, or the reason why there are none.
   *
   * @throws UncheckedIOException if no process can be started to read it, whatever the file
   */
  public Extraction extract(Source source, DocumentMetadata description) {
    return extract(source, description, ColumnMapping.NONE);
  }

  /** As {@link #extract(Source, Description)}, with what is said of the columns of a table. */
  public Extraction extract(Source source, DocumentMetadata description, ColumnMapping columns) {
    try {
      check(source);
      List<Document> documents = processes.read(source, description, columns);
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
          "The file has more than %,d MB: split it, or raise --file-size."
              .formatted(settings.limits().bytes() >> 20));
    }
  }

  /** Looks at the file itself again, never at what a link leads to. */
  private static RejectionException unreadableFile(Path file) {
    if (Files.isSymbolicLink(file)) {
      return new RejectionException(
          Reason.UNSUPPORTED,
          "The link leads to no file of the input folder: put the file itself in its place.");
    }
    if (Files.isDirectory(file)) {
      return new RejectionException(
          Reason.CORRUPT, "The folder cannot be listed: allow this account to read it.");
    }
    return Files.exists(file) && !Files.isRegularFile(file)
        ? new RejectionException(
            Reason.UNSUPPORTED, "It is a device, pipe or socket and no file: remove it.")
        : new RejectionException(
            Reason.CORRUPT, "The file cannot be read: allow this account to read it.");
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
