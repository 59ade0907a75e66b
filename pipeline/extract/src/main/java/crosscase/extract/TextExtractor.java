package crosscase.extract;

import crosscase.corpus.Description;
import crosscase.corpus.Document;
import crosscase.corpus.Reading;
import crosscase.corpus.Rejection;
import crosscase.corpus.Rejection.Reason;
import java.util.List;

/**
 * Turns a file into a document with paragraphs and turns.
 *
 * <p>A file that cannot be read is a rejection with a reason, never an exception; nothing embedded
 * is read and no picture. Safe for many threads.
 */
public final class TextExtractor {
  private static final long MOST_BYTES = 200L << 20;

  private final ContentReader reader = new ContentReader();

  /** Makes ready what all files share. */
  public TextExtractor() {}

  /** The document in a source, or the reason why there is none. */
  public Extraction extract(Source source, Description description) {
    try {
      check(source);
      FileContent content = reader.read(source.file(), source.path());
      return new Extraction.Extracted(List.of(document(source, description, content)));
    } catch (NoDocumentException reason) {
      return rejected(source, reason);
    }
  }

  private static void check(Source source) throws NoDocumentException {
    if (source.sha256().isEmpty()) {
      throw new NoDocumentException(
          Reason.CORRUPT, "The file cannot be read: allow this account to read it.");
    }
    if (source.size() == 0) {
      throw new NoDocumentException(Reason.EMPTY, "The file has no bytes: fetch it again.");
    }
    if (source.size() > MOST_BYTES) {
      throw new NoDocumentException(
          Reason.TOO_LARGE, "The file has more than 200 MB: split it, or take its pictures out.");
    }
  }

  private static Document document(Source source, Description description, FileContent content)
      throws NoDocumentException {
    Document document;
    try {
      document = DocumentAssembly.assemble(description, reading(source, content), content.blocks());
    } catch (RuntimeException | StackOverflowError broken) { // the edge of one file
      throw new NoDocumentException(
          Reason.CRASHED,
          "Its speakers could not be looked for: please report it, or bring it in another format.",
          content.mediaType());
    }
    if (document.paragraphs().isEmpty()) {
      throw noText(content.mediaType());
    }
    return document;
  }

  private static NoDocumentException noText(String mediaType) {
    return new NoDocumentException(
        Reason.NO_TEXT,
        mediaType.equals(FileType.PDF)
            ? "The pages are pictures without text: run OCR on the file first."
            : "The file has no words in it: check that it is the right one.",
        mediaType);
  }

  private static Reading reading(Source source, FileContent content) {
    return new Reading(
        source.path(),
        source.sha256(),
        content.mediaType(),
        content.pages(),
        "",
        content.warnings());
  }

  private static Extraction rejected(Source source, NoDocumentException why) {
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
