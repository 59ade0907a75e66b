package crosscase.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crosscase.corpus.LeftOut;
import crosscase.extract.ReadingHints;
import crosscase.extract.blocks.FileContent;
import crosscase.extract.files.RejectionException;
import crosscase.extract.reading.ContentReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfPageReaderTest {
  private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);
  private static final ContentReader READER = new ContentReader();

  @TempDir private Path folder;

  /** Draws on the pages of a file. */
  private final class Pen implements AutoCloseable {
    private final PDDocument file = new PDDocument();
    private PDPage page = new PDPage(PDRectangle.A4);
    private PDPageContentStream stream;

    Pen() throws IOException {
      file.addPage(page);
      stream = new PDPageContentStream(file, page);
    }

    Pen show(String words, float left, float up, float size) throws IOException {
      return show(words, left, up, size, RenderingMode.FILL);
    }

    Pen show(String words, float left, float up, float size, RenderingMode mode)
        throws IOException {
      stream.beginText();
      stream.setRenderingMode(mode);
      stream.setFont(FONT, size);
      stream.newLineAtOffset(left, up);
      stream.showText(words);
      stream.endText();
      return this;
    }

    Pen spaced(String words, float left, float up) throws IOException {
      stream.setCharacterSpacing(4);
      show(words, left, up, 18);
      stream.setCharacterSpacing(0);
      return this;
    }

    Pen nextPage() throws IOException {
      stream.close();
      page = new PDPage(PDRectangle.A4);
      file.addPage(page);
      stream = new PDPageContentStream(file, page);
      return this;
    }

    Pen image() throws IOException {
      BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY);
      stream.drawImage(LosslessFactory.createFromImage(file, image), 0, 0, 500, 700);
      return this;
    }

    FileContent read() throws IOException, RejectionException {
      stream.close();
      Path path = folder.resolve("a.pdf");
      file.save(path.toFile());
      return READER.read(path, "a.pdf", ReadingHints.NONE);
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }

  private static List<String> texts(FileContent content) {
    return content.blocks().stream().map(block -> block.text().replace('\n', ' ')).toList();
  }

  @Test
  void leavesOutLettersOutsideThePageAndInvisibleOnes() throws Exception {
    try (Pen pen = new Pen()) {
      pen.page.setCropBox(new PDRectangle(50, 50, 450, 700));
      pen.show("It was dark.", 100, 600, 12).show("17", 20, 600, 12).show("Top", 100, 790, 12);
      pen.show("Nobody sees this.", 100, 500, 12, RenderingMode.NEITHER);
      FileContent content = pen.read();
      assertThat(texts(content)).containsExactly("It was dark.");
      assertThat(content.leftOut())
          .containsExactly(
              new LeftOut(LeftOut.Thing.OUTSIDE_LETTER, 5),
              new LeftOut(LeftOut.Thing.HIDDEN_LETTER, 17));
    }
  }

  @Test
  void keepsTheInvisibleTextOfAScan() throws Exception {
    try (Pen pen = new Pen()) {
      pen.image().show("Read by a machine.", 100, 600, 12, RenderingMode.NEITHER);
      assertThat(texts(pen.read())).containsExactly("Read by a machine.");
    }
  }

  @Test
  void speaksOfScansOnlyIfThereAreImages() throws Exception {
    try (Pen blank = new Pen();
        Pen scan = new Pen()) {
      assertThat(blank.read().blocks()).isEmpty();
      scan.image();
      assertThatThrownBy(scan::read).hasMessageContaining("scanned pages");
    }
  }

  @Test
  void leavesOutLineNumbersOfBothKinds() throws Exception {
    try (Pen pen = new Pen()) {
      String[] lines = {"Q. Did you see", "the caretaker?", "A. No, I only", "heard", "the door."};
      for (int i = 0; i < lines.length; i++) {
        pen.show(String.valueOf(i + 1), 60, 700 - 20 * i, 12);
        pen.show(lines[i], 100, 700 - 20 * i, 12);
      }
      pen.nextPage();
      for (int i = 0; i < lines.length; i++) {
        pen.show((5 * i + 5) + "", 60, 700 - 20 * i, 8);
      }
      for (int i = 0; i < lines.length; i++) {
        pen.show(lines[i].toUpperCase(Locale.ROOT), 100, 690 - 20 * i, 12);
      }
      FileContent content = pen.read();
      assertThat(String.join(" ", texts(content))).doesNotContainPattern("\\d");
      assertThat(content.leftOut()).containsExactly(new LeftOut(LeftOut.Thing.LINE_NUMBER, 10));
    }
  }

  @Test
  void leavesOutRomanPageNumbersAndTablesOfContents() throws Exception {
    try (Pen pen = new Pen()) {
      pen.show("Contents", 100, 700, 16);
      for (int i = 1; i < 5; i++) {
        pen.show("Chapter " + i + " .............. " + i, 100, 700 - 20 * i, 12);
      }
      pen.show("The study began late.", 100, 500, 12).show("iv", 300, 30, 12);
      assertThat(texts(pen.read())).containsExactly("The study began late.");
    }
  }

  @Test
  void closesUpLetterSpacedHeadings() throws Exception {
    try (Pen pen = new Pen()) {
      pen.spaced("THE NIGHT SHIFT", 100, 700).show("It was dark in the hall.", 100, 600, 12);
      assertThat(texts(pen.read())).containsExactly("THE NIGHT SHIFT", "It was dark in the hall.");
    }
  }

  @Test
  void aNoteWithoutAMarkDoesNotCutASentence() throws Exception {
    try (Pen pen = new Pen()) {
      pen.show("We had to wait for the council and then for the", 100, 500, 12);
      pen.show("landlord, who never came to any of the meetings that", 100, 485, 12);
      pen.show("2 Minutes of the meeting, page 4.", 100, 60, 8);
      pen.nextPage().show("we held in the library that year.", 100, 700, 12);
      assertThat(texts(pen.read()))
          .containsExactly(
              "We had to wait for the council and then for the landlord, who never came to any of"
                  + " the meetings that we held in the library that year.",
              "Minutes of the meeting, page 4.");
    }
  }

  @Test
  void readsTheFieldsOfAForm() throws Exception {
    try (Pen pen = new Pen()) {
      PDAcroForm form = new PDAcroForm(pen.file);
      pen.file.getDocumentCatalog().setAcroForm(form);
      pen.show("Name:", 100, 700, 12).show("What would help you?", 100, 650, 12);
      field(pen, form, "name", "Ann Ash", new PDRectangle(200, 695, 200, 18));
      field(pen, form, "help", "Somebody who listens.", new PDRectangle(100, 600, 300, 40));
      pen.show("Thank you.", 100, 500, 12);
      assertThat(texts(pen.read()))
          .containsExactly(
              "Name: Ann Ash", "What would help you?", "Somebody who listens.", "Thank you.");
    }
  }

  private static void field(Pen pen, PDAcroForm form, String name, String value, PDRectangle place)
      throws IOException {
    PDTextField field = new PDTextField(form);
    field.setPartialName(name);
    field.getCOSObject().setString(COSName.V, value);
    PDAnnotationWidget widget = field.getWidgets().getFirst();
    widget.setRectangle(place);
    widget.setPage(pen.page);
    pen.page.getAnnotations().add(widget);
    form.getFields().add(field);
  }
}
