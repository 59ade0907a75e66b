package crosscase.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import crosscase.corpus.Document;
import crosscase.corpus.Rejection;
import crosscase.corpus.Rejection.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads a note that was printed and scanned. */
class OcrTest {
  private static final Path SCANNED = Samples.ROOT.resolve("bad/scanned.pdf");

  @TempDir private Path folder;

  @BeforeEach
  void tesseract() {
    assumeTrue(
        Tesseract.isInstalled(),
        "tesseract is not on the PATH: install it (Debian: tesseract-ocr) for this test to count");
  }

  @Test
  void withoutTheOptionScannedPagesAreNotReadEvenIfTesseractIsInstalled() {
    Extraction extraction = extract(SCANNED, ExtractionSettings.Ocr.OFF);
    Rejection rejection = ((Extraction.Rejected) extraction).rejection();
    assertThat(rejection.reason()).isEqualTo(Reason.NO_TEXT);
    assertThat(rejection.detail())
        .contains("scanned pages but no text: install tesseract and use --ocr");
  }

  @Test
  void withTheOptionScannedPagesBecomeADocumentWithSpeakers() {
    Extraction extraction = extract(SCANNED, ExtractionSettings.Ocr.ON);
    Document document = ((Extraction.Extracted) extraction).documents().getFirst();
    assertThat(document.text()).contains("What did the night shelter ask of the council?");
    assertThat(document.turns()).hasSize(6);
    assertThat(document.paragraphs()).allMatch(p -> p.page().equals(OptionalInt.of(1)));
    assertThat(document.provenance().warnings())
        .contains("Text was read from 1 scanned page by OCR: some words may be wrong.");
  }

  @Test
  void aPictureIsReadOnlyWithTheOption() throws IOException {
    Path picture = picture();
    assertThat(extract(picture, ExtractionSettings.Ocr.OFF))
        .isInstanceOfSatisfying(
            Extraction.Rejected.class,
            rejected -> assertThat(rejected.rejection().reason()).isEqualTo(Reason.UNSUPPORTED));
    assertThat(extract(picture, ExtractionSettings.Ocr.ON))
        .isInstanceOfSatisfying(
            Extraction.Extracted.class,
            extracted ->
                assertThat(extracted.documents().getFirst().text()).contains("boiler man"));
  }

  @Test
  void isFoundOnlyOnThePath() throws IOException {
    Path program = Files.writeString(folder.resolve("tesseract"), "");
    assertThat(Tesseract.isOn("")).isFalse();
    assertThat(Tesseract.isOn(folder.toString())).isFalse();
    assertThat(program.toFile().setExecutable(true)).isTrue();
    assertThat(Tesseract.isOn("/nowhere:" + folder)).isTrue();
  }

  private Path picture() throws IOException {
    Path picture = folder.resolve("page.png");
    try (PDDocument scanned = Loader.loadPDF(SCANNED.toFile())) {
      ImageIO.write(new PDFRenderer(scanned).renderImageWithDPI(0, 200), "png", picture.toFile());
    }
    return picture;
  }

  private static Extraction extract(Path file, ExtractionSettings.Ocr ocr) {
    Source source = SourceFolder.single(file);
    return new TextExtractor(new ExtractionSettings(Limits.DEFAULT, ocr))
        .extract(source, SourceMetadata.none().describe(source));
  }
}
