package crosscase.extract.reading;

import crosscase.corpus.Rejection.Reason;
import crosscase.extract.ReadingHints;
import crosscase.extract.answers.AnswerFileReader;
import crosscase.extract.blocks.Block;
import crosscase.extract.blocks.FileContent;
import crosscase.extract.encodings.DecodedText;
import crosscase.extract.encodings.TextDecoder;
import crosscase.extract.encodings.WebPageEncoding;
import crosscase.extract.files.ArchiveType;
import crosscase.extract.files.FileType;
import crosscase.extract.files.ProcessSettings;
import crosscase.extract.files.RejectionException;
import crosscase.extract.files.TextLimit;
import crosscase.extract.files.TikaReader;
import crosscase.extract.files.TooMuchTextException;
import crosscase.extract.office.OpenDocumentText;
import crosscase.extract.pdf.OcrReader;
import crosscase.extract.pdf.PdfContent;
import crosscase.extract.pdf.PdfLayout;
import crosscase.extract.pdf.PdfPage;
import crosscase.extract.pdf.PdfPageReader;
import crosscase.extract.plain.PlainTextBlocks;
import crosscase.extract.plain.SubRip;
import crosscase.extract.plain.WebVtt;
import crosscase.extract.web.MarkdownBlocks;
import crosscase.extract.web.XhtmlBlockHandler;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.xml.sax.SAXException;

/**
 * Detects the type of a file and reads its blocks.
 *
 * <p>This is where a hostile file can do the most harm, by using up memory, time and threads.
 */
public final class ContentReader {
  private static final Pattern UNSUPPORTED_TABLE =
      Pattern.compile(".*(?:excel|spreadsheet|sun\\.xml\\.calc|numbers|lotus).*");

  private final TikaReader tika = new TikaReader();

  /** Reads a file whose name in the corpus is {@code path}. */
  public FileContent read(Path file, String path, ReadingHints hints) throws RejectionException {
    String mediaType = "";
    try {
      mediaType = detectType(file, path);
      FileType type = fileType(mediaType, file, path);
      mediaType = type.mediaType();
      FileContent content = content(file, type, hints);
      TextLimit.check(content.blocks());
      return content;
    } catch (RejectionException reason) {
      throw reason.withMediaType(mediaType);
    } catch (Exception | StackOverflowError broken) {
      throw rejectionFor(broken).withMediaType(mediaType);
    }
  }

  private String detectType(Path file, String path) throws IOException {
    var common = MagicBytes.detect(file, path);
    return common.isPresent() ? common.get() : tika.detect(file);
  }

  /** Whether a file is an archive rather than a document, whatever its name. */
  boolean isArchive(Path file) {
    try {
      String name = String.valueOf(file.getFileName());
      return ArchiveType.of(tika.detect(file), name).isPresent();
    } catch (IOException unreadable) {
      return false; // reading the file will give the reason
    }
  }

  private static FileType fileType(String detected, Path file, String path)
      throws RejectionException {
    var type = FileType.of(detected, path);
    if (type.isPresent()) {
      return type.get();
    }
    if (isBrokenZip(detected, file)) {
      throw damaged();
    }
    throw new RejectionException(
        Reason.UNSUPPORTED,
        UNSUPPORTED_TABLE.matcher(detected).matches()
            ? "It is a table of type %s, which cannot be read: save it as xlsx, ods or csv."
                .formatted(detected)
            : "The file is actually %s, which is not a text document: convert it to docx, odt, pdf or txt."
                .formatted(detected));
  }

  /** A truncated zip has lost the directory at its end, by which its type is detected. */
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

  private FileContent content(Path file, FileType type, ReadingHints hints)
      throws IOException, SAXException, TikaException, RejectionException {
    String mediaType = type.mediaType();
    return switch (type.format()) {
      case PLAIN_TEXT -> text(file, mediaType, hints, PlainTextBlocks::read);
      case MARKDOWN -> text(file, mediaType, hints, MarkdownBlocks::read);
      case WEB_VTT -> text(file, mediaType, hints, WebVtt::read);
      case SUB_RIP -> text(file, mediaType, hints, SubRip::read);
      case WEB_PAGE -> webPage(file, mediaType, hints);
      case WORD_PROCESSOR -> WordProcessorReader.read(file, mediaType, tika);
      case OPEN_DOCUMENT -> OpenDocumentText.read(file, mediaType);
      case TABLE -> AnswerFileReader.read(file, mediaType, hints);
      case PDF -> pdf(file, mediaType);
      case PICTURE ->
          new FileContent(
              mediaType, OptionalInt.empty(), OcrReader.readPicture(file), ocrWarning(1));
    };
  }

  private static FileContent text(
      Path file, String mediaType, ReadingHints hints, Function<String, List<Block>> reader)
      throws IOException, RejectionException, TooMuchTextException {
    DecodedText text = TextDecoder.read(file, hints.charset());
    return new FileContent(
            mediaType, OptionalInt.empty(), reader.apply(text.text()), text.warnings())
        .withEncoding(text.textEncoding());
  }

  private FileContent webPage(Path file, String mediaType, ReadingHints hints)
      throws IOException, SAXException, TikaException, RejectionException {
    WebPageEncoding encoding = WebPageEncoding.of(file, hints.charset());
    XhtmlBlockHandler page = XhtmlBlockHandler.ofWebPage();
    tika.parse(file, page, encoding);
    return new FileContent(mediaType, OptionalInt.empty(), page.blocks(), encoding.warnings())
        .withEncoding(encoding.encoding());
  }

  private static FileContent pdf(Path file, String mediaType)
      throws IOException, SAXException, TikaException, RejectionException {
    PdfContent content = PdfPageReader.read(file);
    List<PdfPage> pages = content.pages();
    PdfContent texts = content.withoutMargins();
    List<Block> blocks = new ArrayList<>(PdfLayout.read(texts.pages()));
    List<String> warnings = new ArrayList<>();
    List<Integer> pagesWithoutText =
        pages.stream().filter(page -> page.groups().isEmpty()).map(PdfPage::number).toList();
    if (ProcessSettings.OCR && !pagesWithoutText.isEmpty()) {
      blocks.addAll(OcrReader.readPages(file, pagesWithoutText));
      blocks.sort(Comparator.comparingInt(block -> block.page().orElse(0)));
      warnings.addAll(ocrWarning(pagesWithoutText.size()));
    }
    if (blocks.isEmpty() && content.hasScans() && !ProcessSettings.OCR) {
      throw new RejectionException(
          Reason.NO_TEXT, "It has scanned pages but no text: install tesseract and use --ocr.");
    }
    return new FileContent(mediaType, OptionalInt.of(pages.size()), blocks, warnings)
        .withLeftOut(texts.leftOut());
  }

  private static List<String> ocrWarning(int pages) {
    return List.of(
        "Text was read from %d scanned %s by OCR: some words may be wrong."
            .formatted(pages, pages == 1 ? "page" : "pages"));
  }

  private static RejectionException rejectionFor(Throwable broken) {
    if (broken instanceof FileSystemException) {
      return new RejectionException(
          Reason.CORRUPT,
          "The file is missing or cannot be read: fetch it again, and give this account permission"
              + " to read it.");
    }
    if (broken instanceof StackOverflowError) {
      return nestedTooDeep();
    }
    for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
      if (cause instanceof EncryptedDocumentException) {
        return new RejectionException(
            Reason.ENCRYPTED, "The file is protected by a password: save a copy without one.");
      }
      if (isNestedTooDeep(cause)) {
        return nestedTooDeep();
      }
      if (isZipBomb(cause)) {
        return new RejectionException(
            Reason.TOO_LARGE,
            "It is a zip bomb, which unpacks to far more data than its size suggests: remove it.");
      }
      if (cause instanceof TooMuchTextException) {
        return new RejectionException(
            Reason.TOO_LARGE,
            "It holds more than %,d characters of text: split it, or raise --file-characters."
                .formatted(TextLimit.MAX_CHARACTERS));
      }
      if (cause instanceof UnsupportedFormatException) {
        return new RejectionException(
            Reason.UNSUPPORTED,
            "The file is in a version of its format that cannot be read: save it in a newer one.");
      }
    }
    return damaged();
  }

  /** Tika reports both as zip bombs. */
  private static boolean isNestedTooDeep(Throwable cause) {
    return isZipBomb(cause) && String.valueOf(cause.getMessage()).contains("nesting");
  }

  private static boolean isZipBomb(Throwable cause) {
    return String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("zip bomb");
  }

  private static RejectionException nestedTooDeep() {
    return new RejectionException(
        Reason.TOO_LARGE,
        "Its parts are nested too deeply for a document: save it again from its program.");
  }

  private static RejectionException damaged() {
    return new RejectionException(
        Reason.CORRUPT,
        "The file is damaged or incomplete: fetch it again, or save it again from its program.");
  }
}
