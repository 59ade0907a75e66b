package crosscase.extract.files;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a file really is, and which reader reads it. */
public record FileType(String mediaType, Format format) {

  /** The kind of reader. */
  public enum Format {
    PLAIN_TEXT,
    MARKDOWN,
    WEB_VTT,
    SUB_RIP,
    WEB_PAGE,
    OPEN_DOCUMENT,
    WORD_PROCESSOR,
    TABLE,
    PDF,
    PICTURE
  }

  public static final String PDF = "application/pdf";
  public static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  public static final String CSV = "text/csv";
  public static final String TSV = "text/tab-separated-values";
  public static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final Set<String> EXCEL =
      Set.of(
          XLSX,
          "application/vnd.openxmlformats-officedocument.spreadsheetml.template",
          "application/vnd.ms-excel.sheet.macroenabled.12");
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml";
  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.text";
  private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/tiff");
  private static final Set<String> OFFICE =
      Set.of(
          "application/msword",
          "application/rtf",
          "application/vnd.ms-word.document.macroenabled.12",
          "application/vnd.ms-word.template.macroenabled.12",
          "application/x-tika-ooxml-protected",
          DOCX,
          WORD + ".template");

  /** The file type for a detected media type; empty if the file is not a text document. */
  public static Optional<FileType> of(String detected, String path) {
    String type = detected.toLowerCase(Locale.ROOT);
    if (OFFICE.contains(type)) {
      return Optional.of(new FileType(detected, Format.WORD_PROCESSOR));
    }
    if (EXCEL.contains(type)) {
      return fileType(detected, Format.TABLE);
    }
    if (ProcessSettings.OCR && PICTURES.contains(type)) {
      return fileType(detected, Format.PICTURE);
    }
    return switch (type) {
      case ODS, ODS + "-template" -> fileType(ODS, Format.TABLE);
      case OPEN_DOCUMENT, OPEN_DOCUMENT + "-template" -> fileType(detected, Format.OPEN_DOCUMENT);
      case PDF -> fileType(detected, Format.PDF);
      case "text/html", "application/xhtml+xml" -> fileType(detected, Format.WEB_PAGE);
      default -> text(type, path);
    };
  }

  /**
   * The media type of a zip, judging by two parts that identify texts and tables; empty if it is
   * neither.
   */
  public static Optional<String> ofZipParts(String mimetype, String contentTypes) {
    if (mimetype.equals(OPEN_DOCUMENT) || mimetype.equals(ODS)) {
      return Optional.of(mimetype);
    }
    return Stream.of(DOCX, XLSX)
        .filter(type -> contentTypes.contains(type + ".main+xml"))
        .findFirst();
  }

  /** The first words of a txt may look like mail or code; in that case its name decides. */
  private static Optional<FileType> text(String type, String path) {
    boolean isText = type.startsWith("text/") || type.startsWith("message/");
    String name = path.toLowerCase(Locale.ROOT);
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return switch (extension) {
      case "vtt" -> isText ? fileType("text/vtt", Format.WEB_VTT) : Optional.empty();
      case "srt" ->
          isText || type.equals("application/x-subrip")
              ? fileType("application/x-subrip", Format.SUB_RIP)
              : Optional.empty();
      case "csv" -> isText ? fileType(CSV, Format.TABLE) : Optional.empty();
      case "tsv", "tab" -> isText ? fileType(TSV, Format.TABLE) : Optional.empty();
      case "md", "markdown" ->
          isText ? fileType("text/markdown", Format.MARKDOWN) : Optional.empty();
      case "txt", "text" -> isText ? fileType("text/plain", Format.PLAIN_TEXT) : Optional.empty();
      default -> type.equals("text/plain") ? fileType(type, Format.PLAIN_TEXT) : Optional.empty();
    };
  }

  private static Optional<FileType> fileType(String mediaType, Format format) {
    return Optional.of(new FileType(mediaType, format));
  }
}
