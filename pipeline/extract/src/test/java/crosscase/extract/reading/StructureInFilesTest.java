package crosscase.extract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.corpus.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks that the structure in a file reaches the paragraphs. */
class StructureInFilesTest {
  private static final String NEW_PAGE = "<w:lastRenderedPageBreak/>";

  @TempDir private Path folder;

  @Test
  void readsChunksInOtherFormatsWhereADocxHoldsThem() throws IOException {
    String body =
        "<w:p><w:r><w:t>Before.</w:t></w:r></w:p><w:altChunk w:id='c1'/><w:altChunk w:id='c2'/>"
            + "<w:altChunk w:id='none'/><w:p><w:r><w:t>After.</w:t></w:r></w:p>";
    Document document = OfficeFileBuilder.read(OfficeFileBuilder.docx(folder, body, "", 1));
    assertThat(document.text().lines().filter(line -> !line.isEmpty()))
        .containsExactly(
            "Before.", "Visit", "Ann: It was dark.", "Bob: Cafés were shut.", "After.");
  }

  @Test
  void aDocxKeepsSectionsListsTablesNotesAndPages() throws IOException {
    String body =
        heading(0, "Findings")
            + heading(1, "Trust")
            + "<w:p><w:r><w:t>It o\uFB03cially part\u00ADner\u00ADed cafe\u0301s</w:t></w:r>"
            + "<w:r><w:footnoteReference w:id='2'/></w:r>"
            + "<w:r><w:t>, long</w:t><w:noBreakHyphen/><w:t>term.</w:t></w:r></w:p>"
            + "<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>"
            + "<w:r>"
            + NEW_PAGE
            + "<w:t>time</w:t></w:r></w:p>"
            + "<w:tbl><w:tr>"
            + cell(text("Case"))
            + cell(
                text("A") + "<w:tbl><w:tr>" + cell(text("inner")) + "</w:tr></w:tbl>" + text("B"))
            + "</w:tr></w:tbl>"
            + heading(0, "End")
            + "<w:p><w:r><w:t>So</w:t>"
            + NEW_PAGE
            + "<w:t> it ended.</w:t></w:r></w:p>"
            + text("After.");
    String notes =
        "<w:footnote w:id='2'><w:p><w:r><w:t>Seven of them.</w:t></w:r></w:p></w:footnote>";
    Document document = OfficeFileBuilder.read(OfficeFileBuilder.docx(folder, body, notes, 3));

    assertThat(OfficeFileBuilder.paragraphs(document))
        .containsExactly(
            "HEADING p1 Findings",
            "HEADING [Findings] p1 Trust",
            "TEXT [Findings > Trust] p1 It officially partnered cafés, long-term.",
            "FOOTNOTE [Findings > Trust] p1 Seven of them.",
            "LIST_ITEM [Findings > Trust] p2 time",
            "CELL [Findings > Trust] p2 Case",
            "CELL [Findings > Trust] p2 A",
            "CELL [Findings > Trust] p2 inner",
            "CELL [Findings > Trust] p2 B",
            "HEADING p2 End",
            "TEXT [End] p2 So it ended.",
            "TEXT [End] p3 After.");
    assertThat(document.provenance().pages()).hasValue(3);
  }

  @Test
  void anOdtKeepsItsPagesAndSections() throws IOException {
    String text =
        "<text:h text:outline-level='1'>One</text:h><text:p>It"
            + " be<text:soft-page-break/>gan.</text:p><text:p>Then.</text:p><text:h"
            + " text:outline-level='1'>Two</text:h><text:p><text:soft-page-break/>So.</text:p>";
    Document document = OfficeFileBuilder.read(OfficeFileBuilder.odt(folder, text, 3));

    assertThat(OfficeFileBuilder.paragraphs(document))
        .containsExactly(
            "HEADING p1 One",
            "TEXT [One] p1 It began.",
            "TEXT [One] p2 Then.",
            "HEADING p2 Two",
            "TEXT [Two] p3 So.");
  }

  @Test
  void aDocxNamesSpeakersInBoldInHeadingsAndInTables() throws IOException {
    assertThat(read(said(StructureInFilesTest::bold)))
        .containsExactly("Ann: Why?", "Bob: Well.", "Ann: And?", "Bob: No.");
    assertThat(read(said((name, words) -> heading(2, name) + text(words))))
        .containsExactly("Ann: Why?", "Bob: Well.", "Ann: And?", "Bob: No.");
    assertThat(read("<w:tbl>" + said((name, words) -> row(name, words)) + "</w:tbl>"))
        .containsExactly("Ann: Why?", "Bob: Well.", "Ann: And?", "Bob: No.");
    assertThat(read("<w:tbl>" + said((name, words) -> row("00:01", name, words)) + "</w:tbl>"))
        .containsExactly("Ann: Why?", "Bob: Well.", "Ann: And?", "Bob: No.");
  }

  @Test
  void aWebPageNamesSpeakersInBoldInHeadingsAndInTables() throws IOException {
    List<String> shapes =
        List.of(
            "<p><b>%s</b> %s</p>",
            "<p><strong>%s:</strong> %s</p>",
            "<h3>%s</h3><p>%s</p>",
            "<table><tr><td>%s</td><td>%s</td></tr></table>");
    for (String shape : shapes) {
      String page = said((name, words) -> shape.formatted(name, words));
      page = page.replace("</table><table>", "");
      Path file = Files.writeString(folder.resolve("a.html"), "<html><body>" + page);
      assertThat(words(OfficeFileBuilder.read(file)))
          .as(shape)
          .containsExactly("Ann: Why?", "Bob: Well.", "Ann: And?", "Bob: No.");
    }
  }

  @Test
  void aPdfIsReadColumnByColumnWithoutRunningHeaders() throws IOException {
    Path file = folder.resolve("a.pdf");
    try (PDDocument pdf = new PDDocument()) {
      page(
          pdf,
          1,
          List.of("A plan for the long-term is", "not a promise, and the part-"),
          List.of("nership knew it when it be-", "gan. They signed a long-"));
      page(
          pdf,
          2,
          List.of("term lease on the building in", "the street behind the old", "station."),
          List.of("Nobody had asked for it. We", "were told that it began well."));
      pdf.save(file.toFile());
    }
    Document document = OfficeFileBuilder.read(file);

    assertThat(OfficeFileBuilder.paragraphs(document))
        .containsExactly(
            "TEXT p1 A plan for the long-term is not a promise, and the partnership knew it when it"
                + " began. They signed a long-term lease on the building in the street behind the"
                + " old station.",
            "TEXT p2 Nobody had asked for it. We were told that it began well.");
    assertThat(document.provenance().pages()).hasValue(2);
    assertThat(document.provenance().remarks())
        .containsExactly("Left out: 4 running headers, footers and page numbers.");
  }

  @Test
  void aNameAtTheTopOfPagesIsNotARunningHeader() throws IOException {
    Path file = folder.resolve("a.pdf");
    try (PDDocument pdf = new PDDocument()) {
      for (String what : List.of("rain", "snow", "fog")) {
        column(
            pdf,
            "Ann Ash",
            "Was it the " + what + " again?",
            "Bob Birch",
            "It was the " + what + ".",
            "Ann Ash",
            "All year?",
            "Bob Birch",
            "Not in May.",
            "Ann Ash",
            "And so?",
            "Bob Birch",
            "So we had no " + what + " then.");
      }
      pdf.save(file.toFile());
    }
    Document document = OfficeFileBuilder.read(file);

    assertThat(document.turns()).hasSize(18);
    assertThat(document.provenance().warnings()).noneMatch(w -> w.contains("running"));
  }

  /** The lines of a conversation: names and what they say, alternating. */
  private static void column(PDDocument pdf, String... lines) throws IOException {
    PDPage page = new PDPage();
    pdf.addPage(page);
    try (PDPageContentStream stream = new PDPageContentStream(pdf, page)) {
      for (int i = 0; i < lines.length; i++) {
        line(stream, 60, 720 - 14 * i - 20 * (i / 2), lines[i]);
      }
    }
  }

  private static void page(PDDocument pdf, int number, List<String> left, List<String> right)
      throws IOException {
    PDPage page = new PDPage();
    pdf.addPage(page);
    try (PDPageContentStream stream = new PDPageContentStream(pdf, page)) {
      line(stream, 60, 760, "Partners on paper");
      for (int i = 0; i < left.size(); i++) {
        line(stream, 60, 720 - 14 * i, left.get(i));
      }
      for (int i = 0; i < right.size(); i++) {
        line(stream, 320, 720 - 14 * i, right.get(i));
      }
      line(stream, 280, 40, "Page " + number + " of 2");
    }
  }

  private static void line(PDPageContentStream stream, float x, float y, String words)
      throws IOException {
    stream.beginText();
    stream.setFont(new PDType1Font(FontName.HELVETICA), 11);
    stream.newLineAtOffset(x, y);
    stream.showText(words);
    stream.endText();
  }

  private List<String> read(String body) throws IOException {
    return words(OfficeFileBuilder.read(OfficeFileBuilder.docx(folder, body, "", 1)));
  }

  private static List<String> words(Document document) {
    return document.paragraphs().stream()
        .filter(p -> p.turn().isPresent())
        .map(p -> document.turnOf(p).orElseThrow().speaker() + ": " + p.span().of(document.text()))
        .toList();
  }

  private interface Shape {
    String of(String name, String words);
  }

  private static String said(Shape shape) {
    return shape.of("Ann", "Why?")
        + shape.of("Bob", "Well.")
        + shape.of("Ann", "And?")
        + shape.of("Bob", "No.");
  }

  private static String bold(String name, String words) {
    return "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>%s</w:t></w:r><w:r><w:t> %s</w:t></w:r></w:p>"
        .formatted(name, words);
  }

  private static String row(String... texts) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String text : texts) {
      row.append(cell(text(text)));
    }
    return row + "</w:tr>";
  }

  private static String cell(String content) {
    return "<w:tc>" + content + "</w:tc>";
  }

  private static String text(String words) {
    return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
  }

  private static String heading(int outline, String words) {
    return "<w:p><w:pPr><w:outlineLvl w:val='%d'/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
        .formatted(outline, words);
  }
}
