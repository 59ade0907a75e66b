package crosscase.extract.reading;

import crosscase.corpus.Document;
import crosscase.corpus.DocumentMetadata;
import crosscase.corpus.Provenance;
import crosscase.corpus.Rejection.Reason;
import crosscase.extract.ReadingHints;
import crosscase.extract.Source;
import crosscase.extract.archives.ArchiveMembers;
import crosscase.extract.archives.ArchiveUnpacker;
import crosscase.extract.archives.UnpackedArchives;
import crosscase.extract.assembly.AnswerAssembler;
import crosscase.extract.assembly.DocumentAssembler;
import crosscase.extract.blocks.FileContent;
import crosscase.extract.files.ArchiveType;
import crosscase.extract.files.RejectionException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads a source and finds its speakers: all the work that may hang, run out of memory or crash on
 * a file.
 *
 * <p>The limits only apply inside a reading process.
 */
public final class SourceReader {
  private final ContentReader contents = new ContentReader();
  private final UnpackedArchives archives = new UnpackedArchives();

  /** The documents of a source, each with at least one paragraph. */
  public List<Document> read(ReadingTask task) throws RejectionException, IOException {
    Source source = task.source();
    DocumentMetadata known = task.parsedDescription();
    DocumentMetadata description = known;
    Path file = source.file();
    if (!source.member().isEmpty()) {
      ArchiveUnpacker.UnpackedMember member = archives.member(source.file(), source.member());
      description = member.mailHeaders().map(headers -> headers.describe(known)).orElse(known);
      file = member.file();
    } else if (ArchiveType.isArchiveName(source.path()) && contents.isArchive(file)) {
      throw archives.rejectionFor(file);
    }
    ReadingHints hints = task.parsedHints();
    FileContent content = contents.read(file, source.path(), hints);
    try {
      return content.answers().isEmpty()
          ? List.of(document(source, description, content, hints))
          : documents(source, description, content, hints);
    } catch (RuntimeException | StackOverflowError broken) { // one bad file must not end the run
      throw new RejectionException(
          Reason.CRASHED,
          "Looking for its speakers failed: please report this, or convert the file to another"
              + " format.",
          content.mediaType());
    }
  }

  /** The members of an archive; none for any other file. */
  public ArchiveMembers members(ReadingTask task) throws RejectionException {
    return archives.members(task.source().file());
  }

  private static List<Document> documents(
      Source source, DocumentMetadata description, FileContent content, ReadingHints hints) {
    Provenance reading = reading(source, content);
    return content.answers().stream()
        .map(answers -> AnswerAssembler.assemble(description, reading, answers, hints.speakers()))
        .toList();
  }

  private static Document document(
      Source source, DocumentMetadata description, FileContent content, ReadingHints hints)
      throws RejectionException {
    Document document =
        DocumentAssembler.assemble(description, reading(source, content), content.blocks(), hints);
    if (document.paragraphs().isEmpty()) {
      throw noText(content.mediaType());
    }
    return document;
  }

  private static RejectionException noText(String mediaType) {
    return new RejectionException(
        Reason.NO_TEXT, "The file contains no text: check that it is the right one.", mediaType);
  }

  private static Provenance reading(Source source, FileContent content) {
    return new Provenance(
            source.path(),
            source.sha256(),
            content.mediaType(),
            content.pages(),
            "",
            content.warnings())
        .withEncoding(content.encoding())
        .withLeftOut(content.leftOut());
  }
}
