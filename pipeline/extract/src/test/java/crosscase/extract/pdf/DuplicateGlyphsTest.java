package crosscase.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuplicateGlyphsTest {
  private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);
  private static final float SIZE = 12;
  private static final String HEAD = "Good fences";
  private static final String BELOW = "make quiet neighbours.";

  @TempDir private Path folder;

  /** Writes text on a page. */
  private interface Pen {
    void show(String words, float left, float up) throws IOException;
  }

  private interface Drawing {
    void draw(Pen pen) throws IOException;
  }

  @Test
  void wordsDrawnTwiceAtOnceAreReadOnce() throws Exception {
    assertThat(
            read(
                pen -> {
                  pen.show(HEAD, 100, 700);
                  pen.show(HEAD, 100.4f, 700);
                  pen.show(BELOW, 100, 685);
                }))
        .isEqualTo(HEAD + " " + BELOW);
  }

  @Test
  void eachLetterDrawnTwiceIsReadOnce() throws Exception {
    assertThat(
            read(
                pen -> {
                  float left = 100;
                  for (String letter : HEAD.split("")) {
                    pen.show(letter, left, 700);
                    pen.show(letter, left + 0.3f, 700);
                    left += FONT.getStringWidth(letter) * SIZE / 1000;
                  }
                  pen.show(BELOW, 100, 685);
                }))
        .isEqualTo(HEAD + " " + BELOW);
  }

  @Test
  void aShadowDrawnAfterThePageIsNotRead() throws Exception {
    assertThat(
            read(
                pen -> {
                  pen.show(HEAD, 100, 700);
                  pen.show(BELOW, 100, 685);
                  pen.show(HEAD, 100.5f, 699.5f);
                }))
        .isEqualTo(HEAD + " " + BELOW);
  }

  @Test
  void equalLettersBesideEachOtherAreAllRead() throws Exception {
    assertThat(read(pen -> pen.show("fill illness sheeeee", 100, 700)))
        .isEqualTo("fill illness sheeeee");
  }

  private String read(Drawing drawing) throws Exception {
    Path file = folder.resolve("a.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        drawing.draw((words, left, up) -> show(content, words, left, up));
      }
      document.save(file.toFile());
    }
    return String.join(
        " ",
        PdfLayout.read(PdfPageReader.read(file).pages()).stream()
            .map(block -> block.text().replace('\n', ' '))
            .toList());
  }

  private static void show(PDPageContentStream content, String words, float left, float up)
      throws IOException {
    content.beginText();
    content.setFont(FONT, SIZE);
    content.newLineAtOffset(left, up);
    content.showText(words);
    content.endText();
  }
}
