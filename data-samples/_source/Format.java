import java.util.Optional;

/** A file format of the corpus: its extension and, where LibreOffice writes it, the filter. */
enum Format {
  DOCX("docx", "docx:MS Word 2007 XML"),
  DOCX_TABLE("docx", "docx:MS Word 2007 XML"),
  ODT("odt", "odt:writer8"),
  RTF("rtf", "rtf:Rich Text Format"),
  PDF("pdf", "pdf:writer_pdf_Export"),
  PDF_COLUMNS("pdf", "pdf:writer_pdf_Export"),
  HTML("html", ""),
  MD("md", ""),
  TXT("txt", ""),
  VTT("vtt", ""),
  SRT("srt", "");

  private final String extension;
  private final String filter;

  Format(String extension, String filter) {
    this.extension = extension;
    this.filter = filter;
  }

  String extension() {
    return extension;
  }

  /** The filter of soffice's {@code --convert-to}, or empty when the text is written directly. */
  Optional<String> officeFilter() {
    return filter.isEmpty() ? Optional.empty() : Optional.of(filter);
  }

  boolean isPdf() {
    return extension.equals("pdf");
  }
}
