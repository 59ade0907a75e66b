package crosscase.extract.pdf;

import crosscase.extract.blocks.Block;
import crosscase.extract.blocks.LineEndHyphens;
import crosscase.extract.files.ProcessSettings;
import crosscase.extract.files.TextLimit;
import crosscase.extract.plain.PlainTextBlocks;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TemporaryResources;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads text from images with Tesseract.
 *
 * <p>Paragraphs are told apart by the space between them; headings and tables are not recognised.
 */
public final class OcrReader {
  /** What the makers of Tesseract recommend. */
  private static final int DOTS_PER_INCH = 300;

  private final TesseractOCRParser tesseract = new TesseractOCRParser();
  private final Map<Integer, String> pages = new TreeMap<>();

  private OcrReader() throws TikaException {
    tesseract.initialize(Map.of());
  }

  /** The text on some pages of a PDF, whose numbers count from 1. */
  public static List<Block> readPages(Path pdf, List<Integer> numbers)
      throws IOException, SAXException, TikaException {
    OcrReader text = new OcrReader();
    try (PDDocument document = Loader.loadPDF(pdf.toFile());
        TemporaryResources temporary = new TemporaryResources()) {
      PDFRenderer renderer = new PDFRenderer(document);
      Path picture = temporary.createTempFile(".png");
      for (int number : numbers) {
        BufferedImage page = renderer.renderImageWithDPI(number - 1, DOTS_PER_INCH, ImageType.GRAY);
        ImageIO.write(page, "png", picture.toFile());
        text.read(picture, number);
      }
    }
    return text.blocks();
  }

  /** The text of a png, jpg or tiff, as page 1. */
  public static List<Block> readPicture(Path picture)
      throws IOException, SAXException, TikaException {
    OcrReader text = new OcrReader();
    text.read(picture, 1);
    return text.blocks();
  }

  private void read(Path picture, int number) throws IOException, SAXException, TikaException {
    WriteOutContentHandler words = new WriteOutContentHandler(TextLimit.MAX_CHARACTERS);
    try (TikaInputStream bytes = TikaInputStream.get(picture)) {
      tesseract.parse(bytes, new BodyContentHandler(words), new Metadata(), context());
    }
    pages.put(number, words.toString());
  }

  private static ParseContext context() {
    TesseractOCRConfig config = new TesseractOCRConfig();
    config.setTimeoutSeconds(ProcessSettings.maxSeconds());
    ParseContext context = new ParseContext();
    context.set(TesseractOCRConfig.class, config);
    return context;
  }

  private List<Block> blocks() {
    LineEndHyphens hyphens =
        LineEndHyphens.learn(pages.values().stream().flatMap(String::lines).toList());
    List<Block> blocks = new ArrayList<>();
    pages.forEach(
        (number, words) ->
            PlainTextBlocks.read(joined(words, hyphens)).stream()
                .map(block -> block.onPage(number))
                .forEach(blocks::add));
    return blocks;
  }

  private static String joined(String words, LineEndHyphens hyphens) {
    return String.join(
        "\n\n",
        Arrays.stream(words.split("\\n\\s*\\n"))
            .map(part -> hyphens.join(part.lines().toList()))
            .toList());
  }
}
