package crosscase.extract;

import crosscase.corpus.Description;
import crosscase.corpus.Document;
import crosscase.corpus.Reading;
import crosscase.corpus.Rejection;
import crosscase.corpus.Rejection.Reason;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.zip.ZipFile;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Turns a file into a document with paragraphs and turns.
 *
 * <p>A file that cannot be read is a rejection with a reason, never an exception; nothing embedded
 * is read and no picture. Safe for many threads.
 */
public final class TextExtractor {
  private static final long MOST_BYTES = 200L << 20;

  private final TikaReader tika = new TikaReader();

  /** Makes ready what all files share. */
  public TextExtractor() {}

  /** The document in a source, or the reason why there is none. */
  public Extraction extract(Source source, Description description) {
    String mediaType = "";
    try {
      check(source);
      mediaType = tika.detect(source.file());
      FileType type = type(mediaType, source);
      mediaType = type.mediaType();
      return new Extraction.Extracted(List.of(document(source, description, type)));
    } catch (NoDocumentException reason) {
      return rejected(source, mediaType, reason);
    } catch (Exception | StackOverflowError broken) {
      return rejected(source, mediaType, reason(broken));
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

  private static FileType type(String detected, Source source) throws NoDocumentException {
    var type = FileType.of(detected, source.path());
    if (type.isPresent()) {
      return type.get();
    }
    if (isBrokenZip(detected, source)) {
      throw damaged();
    }
    throw new NoDocumentException(
        Reason.UNSUPPORTED,
        "The file is really %s, which is no text document: bring it as docx, odt, pdf or txt."
            .formatted(detected));
  }

  /** The cut end of a zip held its table of contents, which says what it is. */
  private static boolean isBrokenZip(String detected, Source source) {
    if (!detected.equals("application/zip") && !detected.equals("application/x-tika-ooxml")) {
      return false;
    }
    try (ZipFile zip = new ZipFile(source.file().toFile())) {
      return zip.size() == 0;
    } catch (IOException broken) {
      return true;
    }
  }

  private Document document(Source source, Description description, FileType type)
      throws IOException, SAXException, TikaException, NoDocumentException {
    List<Block> blocks = blocks(source, type);
    Document document = DocumentAssembly.assemble(description, reading(source, type), blocks);
    if (!document.paragraphs().isEmpty()) {
      return document;
    }
    throw new NoDocumentException(
        Reason.NO_TEXT,
        type.road() == FileType.Road.PDF
            ? "The pages are pictures without text: run OCR on the file first."
            : "The file has no words in it: check that it is the right one.");
  }

  private static Reading reading(Source source, FileType type) {
    return new Reading(
        source.path(), source.sha256(), type.mediaType(), OptionalInt.empty(), "", List.of());
  }

  private List<Block> blocks(Source source, FileType type)
      throws IOException, SAXException, TikaException {
    return switch (type.road()) {
      case PLAIN_TEXT -> PlainTextBlocks.read(FileText.read(source.file()));
      case MARKDOWN -> MarkdownBlocks.read(FileText.read(source.file()));
      case WEB_VTT -> WebVtt.read(FileText.read(source.file()));
      case SUB_RIP -> SubRip.read(FileText.read(source.file()));
      case WEB_PAGE -> {
        XhtmlBlocks page = XhtmlBlocks.ofWebPage();
        tika.parse(source.file(), page);
        yield page.blocks();
      }
      case WORD_PROCESSOR -> OfficeBlocks.read(source.file(), type.mediaType(), tika);
      case OPEN_DOCUMENT -> {
        // Tika knows what is locked, broken or a bomb.
        tika.parse(source.file(), new DefaultHandler());
        yield OpenDocument.read(source.file());
      }
      case PDF -> {
        PdfPages pages = new PdfPages();
        tika.parse(source.file(), pages);
        yield PdfLayout.read(pages.pages());
      }
    };
  }

  private static NoDocumentException reason(Throwable broken) {
    for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
      if (cause instanceof EncryptedDocumentException) {
        return new NoDocumentException(
            Reason.ENCRYPTED, "The file is locked with a password: save a copy without one.");
      }
      if (cause instanceof TooMuchTextException || isBomb(cause)) {
        return new NoDocumentException(
            Reason.TOO_LARGE, "The file unpacks to more text than anybody said: split it.");
      }
      if (cause instanceof UnsupportedFormatException) {
        return new NoDocumentException(
            Reason.UNSUPPORTED,
            "The file is of a version that cannot be read: save it in a newer one.");
      }
    }
    return damaged();
  }

  private static boolean isBomb(Throwable cause) {
    return cause instanceof TikaException
        && String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("zip bomb");
  }

  private static NoDocumentException damaged() {
    return new NoDocumentException(
        Reason.CORRUPT,
        "The file is damaged or incomplete: fetch it again, or save it anew from its program.");
  }

  private static Extraction rejected(Source source, String mediaType, NoDocumentException why) {
    return new Extraction.Rejected(
        new Rejection(
            source.path(),
            source.sha256(),
            source.size(),
            mediaType,
            why.reason(),
            String.valueOf(why.getMessage())));
  }
}
