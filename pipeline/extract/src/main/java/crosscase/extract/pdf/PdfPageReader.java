package crosscase.extract.pdf;

import crosscase.extract.files.TextLimit;
import crosscase.extract.files.TooMuchTextException;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.tika.exception.EncryptedDocumentException;

/**
 * Reads the pages of a PDF line by line, in the order of its content stream, which gives columns
 * one after another.
 *
 * <p>The XHTML that Tika gives lacks fonts and positions, by which headings and tables are
 * recognised.
 */
public final class PdfPageReader extends PDFTextStripper {
  /** A gap this wide, relative to the font size, may separate the cells of a table. */
  private static final float WIDE_GAP = 0.6f;

  /** Where symbol fonts have their bullets and arrows. */
  private static final Pattern PRIVATE = Pattern.compile("[\uE000-\uF8FF]");

  /** Note numbers are smaller than this share of the letters before them. */
  private static final float SMALLER_SHARE = 0.8f;

  private final List<PdfPage> pages = new ArrayList<>();
  private final List<List<PdfLine>> groups = new ArrayList<>();
  private final List<PdfLine> lines = new ArrayList<>();
  private final List<PdfLine> parts = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final List<TextPosition> letters = new ArrayList<>();
  private final GlyphVisibility visibility = new GlyphVisibility();
  private final PdfFormFields fields;
  private boolean hasScans;
  private long characters;

  private PdfPageReader(PdfFormFields fields) {
    this.fields = fields;
    setSuppressDuplicateOverlappingText(false);
  }

  /** The pages of a file. An encrypted file throws an {@link EncryptedDocumentException}. */
  public static PdfContent read(Path file) throws IOException, EncryptedDocumentException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      PdfPageReader reader = new PdfPageReader(PdfFormFields.of(document));
      reader.writeText(document, Writer.nullWriter());
      return new PdfContent(reader.pages, reader.hasScans, reader.visibility.leftOut());
    } catch (InvalidPasswordException locked) {
      throw new EncryptedDocumentException(locked);
    }
  }

  @Override
  protected void startPage(PDPage page) {
    visibility.startPage(page);
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    if (visibility.isVisible(letter, getGraphicsState().getTextState().getRenderingMode())) {
      super.processTextPosition(letter);
    }
  }

  @Override
  protected void writePage() throws IOException {
    DuplicateGlyphs.removeDuplicates(charactersByArticle);
    charactersByArticle.forEach(MisplacedGlyphs::restoreOrder);
    super.writePage();
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) throws IOException {
    characters += text.length();
    if (characters > TextLimit.MAX_CHARACTERS) {
      throw new IOException(new TooMuchTextException());
    }
    if (!letters.isEmpty() && !positions.isEmpty()) {
      TextPosition last = letters.getLast();
      float gap = positions.getFirst().getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
      if (gap > WIDE_GAP * last.getFontSizeInPt()) {
        endPart();
      }
    }
    boolean isFirst = parts.isEmpty() && words.toString().isBlank();
    words.append(marked(PRIVATE.matcher(text).replaceAll(isFirst ? "•" : ""), positions));
    letters.addAll(positions);
  }

  /** The text with a private-use character before small numbers, which may refer to notes. */
  private String marked(String text, List<TextPosition> positions) {
    if (text.length() != positions.size()) {
      return text;
    }
    StringBuilder marked = new StringBuilder();
    float size = letters.isEmpty() ? 0 : letters.getLast().getFontSizeInPt();
    for (int i = 0; i < text.length(); i++) {
      float next = positions.get(i).getFontSizeInPt();
      boolean isSmall = next < SMALLER_SHARE * size;
      if (isSmall && (i == 0 || positions.get(i - 1).getFontSizeInPt() > next)) {
        marked.append(PdfFootnotes.SMALLER_MARK);
      }
      marked.append(text.charAt(i));
      size = isSmall ? size : next;
    }
    return marked.toString();
  }

  @Override
  protected void writeWordSeparator() {
    words.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphEnd() {
    endGroup();
  }

  @Override
  protected void writePageEnd() throws IOException {
    endGroup();
    PdfPage page = new PdfPage(pages.size() + 1, fields.addTo(groups, getCurrentPage()));
    pages.add(page);
    hasScans |= page.groups().isEmpty() && visibility.pageHasImages();
    groups.clear();
  }

  private void endPart() {
    if (!words.toString().isBlank() && !letters.isEmpty()) {
      TextPosition first = letters.getFirst();
      parts.add(
          new PdfLine(
              LetterSpacing.closeUp(words.toString().strip(), letters),
              size(),
              letters.stream().allMatch(PdfPageReader::isBold),
              first.getXDirAdj(),
              first.getYDirAdj(),
              List.of()));
    }
    words.setLength(0);
    letters.clear();
  }

  private void endLine() {
    endPart();
    if (!parts.isEmpty()) {
      lines.add(PdfLine.of(parts));
    }
    parts.clear();
  }

  private void endGroup() {
    endLine();
    groups.add(List.copyOf(lines));
    lines.clear();
  }

  /** The size of the middle letter; note numbers are smaller. */
  private float size() {
    return letters.get(letters.size() / 2).getFontSizeInPt();
  }

  private static boolean isBold(TextPosition letter) {
    String font = String.valueOf(letter.getFont().getName()).toLowerCase(Locale.ROOT);
    return font.contains("bold") || font.contains("black") || font.contains("heavy");
  }
}
