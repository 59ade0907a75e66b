package crosscase.extract;

import crosscase.corpus.Rejection.Reason;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.xml.sax.SAXException;

/**
 * Finds out what a file is and reads its blocks.
 *
 * <p>This is where a hostile file does its worst: memory, time and threads are its to spend.
 */
final class ContentReader {
  private static final Pattern OTHER_TABLE =
      Pattern.compile(".*(?:excel|spreadsheet|sun\\.xml\\.calc|numbers|lotus).*");

  private final TikaReader tika = new TikaReader();

  /** The content of a file, whose name in the corpus is {@code path}. */
  FileContent read(Path file, String path, TableColumns columns) throws NoDocumentException {
    String mediaType = "";
    try {
      mediaType = detected(file, path);
      FileType type = type(mediaType, file, path);
      mediaType = type.mediaType();
      FileContent content = content(file, type, columns);
      TextLimit.check(content.blocks());
      return content;
    } catch (NoDocumentException reason) {
      throw reason.of(mediaType);
    } catch (Exception | StackOverflowError broken) {
      throw reason(broken).of(mediaType);
    }
  }

  private String detected(Path file, String path) throws IOException {
    var common = FirstBytes.type(file, path);
    return common.isPresent() ? common.get() : tika.detect(file);
  }

  /** Whether a file holds others and is no document itself, whatever it is called. */
  boolean isArchive(Path file) {
    try {
      String name = String.valueOf(file.getFileName());
      return ArchiveType.of(tika.detect(file), name).isPresent();
    } catch (IOException unreadable) {
      return false; // which reading it will tell
    }
  }

  private static FileType type(String detected, Path file, String path) throws NoDocumentException {
    var type = FileType.of(detected, path);
    if (type.isPresent()) {
      return type.get();
    }
    if (isBrokenZip(detected, file)) {
      throw damaged();
    }
    throw new NoDocumentException(
        Reason.UNSUPPORTED,
        OTHER_TABLE.matcher(detected).matches()
            ? "It is a table as %s, which is not read: save it as xlsx, ods or csv."
                .formatted(detected)
            : "The file is really %s, which is no text document: bring it as docx, odt, pdf or txt."
                .formatted(detected));
  }

  /** The cut end of a zip held its table of contents, which says what it is. */
  private static boolean isBrokenZip(String detected, Path file) {
    if (!detected.equals("application/zip") && !detected.equals("application/x-tika-ooxml")) {
      return false;
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.size() == 0;
    } catch (IOException broken) {
      return true;
    }
  }

  private FileContent content(Path file, FileType type, TableColumns columns)
      throws IOException, SAXException, TikaException, NoDocumentException {
    String mediaType = type.mediaType();
    return switch (type.road()) {
      case PLAIN_TEXT -> FileContent.of(mediaType, PlainTextBlocks.read(FileText.read(file)));
      case MARKDOWN -> FileContent.of(mediaType, MarkdownBlocks.read(FileText.read(file)));
      case WEB_VTT -> FileContent.of(mediaType, WebVtt.read(FileText.read(file)));
      case SUB_RIP -> FileContent.of(mediaType, SubRip.read(FileText.read(file)));
      case WEB_PAGE -> {
        XhtmlBlocks page = XhtmlBlocks.ofWebPage();
        tika.parse(file, page);
        yield FileContent.of(mediaType, page.blocks());
      }
      case WORD_PROCESSOR -> OfficeBlocks.read(file, mediaType, tika);
      case OPEN_DOCUMENT -> OpenDocument.read(file, mediaType);
      case TABLE -> TableFile.read(file, mediaType, columns);
      case PDF -> pdf(file, mediaType);
      case PICTURE ->
          new FileContent(mediaType, OptionalInt.empty(), PictureText.of(file), readOffPictures(1));
    };
  }

  private static FileContent pdf(Path file, String mediaType)
      throws IOException, SAXException, TikaException {
    List<PdfPage> pages = PdfPages.read(file);
    List<PdfPage> texts = RunningLines.leaveOut(pages);
    List<Block> blocks = new ArrayList<>(PdfLayout.read(texts));
    List<String> warnings = new ArrayList<>(RunningLines.warnings(pages, texts));
    List<Integer> silent =
        pages.stream().filter(page -> page.groups().isEmpty()).map(PdfPage::number).toList();
    if (PictureText.IS_WANTED && !silent.isEmpty()) {
      blocks.addAll(PictureText.ofPages(file, silent));
      blocks.sort(Comparator.comparingInt(block -> block.page().orElse(0)));
      warnings.addAll(readOffPictures(silent.size()));
    }
    return new FileContent(mediaType, OptionalInt.of(pages.size()), blocks, warnings);
  }

  private static List<String> readOffPictures(int pages) {
    return List.of(
        "Words were read off %d scanned %s: some may be wrong."
            .formatted(pages, pages == 1 ? "page" : "pages"));
  }

  private static NoDocumentException reason(Throwable broken) {
    if (broken instanceof FileSystemException) {
      return new NoDocumentException(
          Reason.CORRUPT,
          "The file is gone or cannot be read: fetch it again, and allow this account to read it.");
    }
    if (broken instanceof StackOverflowError) {
      return nestedTooDeep();
    }
    for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
      if (cause instanceof EncryptedDocumentException) {
        return new NoDocumentException(
            Reason.ENCRYPTED, "The file is locked with a password: save a copy without one.");
      }
      if (isNestedTooDeep(cause)) {
        return nestedTooDeep();
      }
      if (isBomb(cause)) {
        return new NoDocumentException(
            Reason.TOO_LARGE,
            "It is a zip bomb, which unpacks to far more than it seems: remove it.");
      }
      if (cause instanceof TooMuchTextException) {
        return new NoDocumentException(
            Reason.TOO_LARGE,
            "It holds more than %,d characters of text: split it, or raise --file-characters."
                .formatted(TextLimit.CHARACTERS));
      }
      if (cause instanceof UnsupportedFormatException) {
        return new NoDocumentException(
            Reason.UNSUPPORTED,
            "The file is of a version that cannot be read: save it in a newer one.");
      }
    }
    return damaged();
  }

  /** Tika takes both for bombs. */
  private static boolean isNestedTooDeep(Throwable cause) {
    return isBomb(cause) && String.valueOf(cause.getMessage()).contains("nesting");
  }

  private static boolean isBomb(Throwable cause) {
    return String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("zip bomb");
  }

  private static NoDocumentException nestedTooDeep() {
    return new NoDocumentException(
        Reason.TOO_LARGE,
        "Its parts are nested too deep for any document: save it anew from its program.");
  }

  private static NoDocumentException damaged() {
    return new NoDocumentException(
        Reason.CORRUPT,
        "The file is damaged or incomplete: fetch it again, or save it anew from its program.");
  }
}
