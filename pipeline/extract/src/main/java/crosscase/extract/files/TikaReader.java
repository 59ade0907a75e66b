package crosscase.extract.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Tika, with every option off that would read more than the text itself: no OCR, no embedded files,
 * no headers and footers, no bookmarks.
 */
public final class TikaReader {
  private final AutoDetectParser parser = new AutoDetectParser();

  /** The media type by content; the name decides between similar types. */
  public String detect(Path file) throws IOException {
    Metadata metadata = metadataFor(file);
    try (TikaInputStream bytes = TikaInputStream.get(file, metadata)) {
      return parser.getDetector().detect(bytes, metadata).getBaseType().toString();
    }
  }

  /** Passes the file to the handler as XHTML. */
  public void parse(Path file, ContentHandler handler)
      throws IOException, SAXException, TikaException {
    parse(file, handler, context());
  }

  /** Like {@link #parse(Path, ContentHandler)}, for a web page. */
  public void parse(Path page, ContentHandler handler, EncodingDetector encoding)
      throws IOException, SAXException, TikaException {
    ParseContext context = context();
    context.set(EncodingDetector.class, encoding);
    parse(page, handler, context);
  }

  private void parse(Path file, ContentHandler handler, ParseContext context)
      throws IOException, SAXException, TikaException {
    Metadata metadata = metadataFor(file);
    try (TikaInputStream bytes = TikaInputStream.get(file, metadata)) {
      parser.parse(bytes, handler, metadata, context);
    }
  }

  private static Metadata metadataFor(Path file) {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, String.valueOf(file.getFileName()));
    return metadata;
  }

  private static ParseContext context() {
    ParseContext context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
    context.set(PDFParserConfig.class, pdf());
    context.set(OfficeParserConfig.class, office());
    // Tika runs Tesseract by itself if it is on the PATH.
    TesseractOCRConfig ocr = new TesseractOCRConfig();
    ocr.setSkipOcr(true);
    context.set(TesseractOCRConfig.class, ocr);
    return context;
  }

  private static PDFParserConfig pdf() {
    PDFParserConfig config = new PDFParserConfig();
    config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    config.setExtractInlineImages(false);
    config.setExtractAnnotationText(false);
    config.setExtractBookmarksText(false);
    // The order of the content stream, unlike that of positions, reads columns one after another.
    config.setSortByPosition(false);
    return config;
  }

  private static OfficeParserConfig office() {
    OfficeParserConfig config = new OfficeParserConfig();
    config.setIncludeHeadersAndFooters(false);
    config.setIncludeDeletedContent(false);
    config.setExtractMacros(false);
    return config;
  }

  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
      // Attachments are either sources of their own or ignored.
    }
  }
}
