package crosscase.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.extract.blocks.Block;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MisplacedGlyphsTest {
  private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);
  private static final PDFont OTHER = new PDType1Font(FontName.TIMES_ROMAN);
  private static final float SIZE = 12;

  @TempDir private Path folder;

  @Test
  void lettersInAnotherFontAreDrawnLastButReadInPlace() throws Exception {
    Path file = folder.resolve("a.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        float left = 100 + width(FONT, "The o");
        show(content, FONT, 100, "The o");
        show(content, FONT, left + width(OTHER, "ffi"), "ce was slow.");
        show(content, OTHER, left, "ffi");
      }
      document.save(file.toFile());
    }
    List<Block> blocks = PdfLayout.read(PdfPageReader.read(file).pages());
    assertThat(blocks).extracting(Block::text).containsExactly("The office was slow.");
  }

  private static float width(PDFont font, String words) throws IOException {
    return font.getStringWidth(words) * SIZE / 1000;
  }

  private static void show(PDPageContentStream content, PDFont font, float x, String words)
      throws IOException {
    content.beginText();
    content.setFont(font, SIZE);
    content.newLineAtOffset(x, 500);
    content.showText(words);
    content.endText();
  }
}
