package crosscase.extract;

import crosscase.corpus.Description;
import crosscase.corpus.Document;
import crosscase.corpus.Reading;
import crosscase.corpus.Rejection.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads a file and looks for its speakers: all that may loop, swell or fall over a file.
 *
 * <p>A file's limits hold for it only in a reading process.
 */
final class DocumentReader {
  private final ContentReader contents = new ContentReader();
  private final Archives archives = new Archives();

  /** The documents of a source, each with at least one paragraph. */
  List<Document> read(ReadingTask task) throws NoDocumentException, IOException {
    Source source = task.source();
    Description known = task.known();
    Description description = known;
    Path file = source.file();
    if (!source.member().isEmpty()) {
      Unpacking.Member member = archives.member(source.file(), source.member());
      description = member.head().map(head -> head.describe(known)).orElse(known);
      file = member.file();
    } else if (ArchiveType.isLikely(source.path()) && contents.isArchive(file)) {
      throw archives.reason(file);
    }
    FileContent content = contents.read(file, source.path(), task.knownColumns());
    try {
      return content.answers().isEmpty()
          ? List.of(document(source, description, content))
          : documents(source, description, content);
    } catch (RuntimeException | StackOverflowError broken) { // the edge of one file
      throw new NoDocumentException(
          Reason.CRASHED,
          "Its speakers could not be looked for: please report it, or bring it in another format.",
          content.mediaType());
    }
  }

  /** What is in an archive; nothing in any other file. */
  Members members(ReadingTask task) throws NoDocumentException {
    return archives.members(task.source().file());
  }

  private static List<Document> documents(
      Source source, Description description, FileContent content) {
    Reading reading = reading(source, content);
    return content.answers().stream()
        .map(answers -> AnswerAssembly.assemble(description, reading, answers))
        .toList();
  }

  private static Document document(Source source, Description description, FileContent content)
      throws NoDocumentException {
    Document document =
        DocumentAssembly.assemble(description, reading(source, content), content.blocks());
    if (document.paragraphs().isEmpty()) {
      throw noText(content.mediaType());
    }
    return document;
  }

  private static NoDocumentException noText(String mediaType) {
    boolean mayBeScanned = mediaType.equals(FileType.PDF) && !PictureText.IS_WANTED;
    return new NoDocumentException(
        Reason.NO_TEXT,
        mayBeScanned
            ? "It has no text but scanned pages: install tesseract and use --ocr."
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
}
