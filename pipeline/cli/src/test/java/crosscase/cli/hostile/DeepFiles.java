package crosscase.cli.hostile;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.util.Map;

/** Files whose parts stand in each other. */
final class DeepFiles {
  private static final int DEPTH = 20_000;
  private static final int DEEPEST_ZIP = 60;
  private static final String[] READ_OR_REFUSED = {
    HostileFolder.DOCUMENT, "corrupt", "too-large", "timed-out", "out-of-memory", "no-text"
  };

  private DeepFiles() {}

  static void make(HostileFolder folder) throws IOException {
    folder.text("deep/page.html", around("<div>", "Deep in a page.", "</div>"), READ_OR_REFUSED);
    folder.text("deep/lists.html", around("<ul><li>", "Deep in lists.", ""), READ_OR_REFUSED);
    folder.text(
        "deep/tables.html", around("<table><tr><td>", "Deep in tables.", ""), READ_OR_REFUSED);
    folder.text("deep/tree.xml", around("<a>", "Deep in a tree.", "</a>"), "unsupported");
    folder.text(
        "deep/groups.rtf", "{\\rtf1 " + around("{", "Deep in rtf.", "}") + "}", READ_OR_REFUSED);
    folder.text("deep/quotes.md", around("> ", "Deep in quotes.", ""), READ_OR_REFUSED);
    folder.text("deep/brackets.md", around("[", "Deep in brackets.", "](x)"), READ_OR_REFUSED);
    folder.text("deep/list.md", staircase(), READ_OR_REFUSED);
    folder.file(
        "deep/word.docx",
        Zip.word(
            Zip.WORD_BEGINS
                + around("<w:p><w:r>", "<w:t>Deep in Word.</w:t>", "</w:r></w:p>")
                + Zip.WORD_ENDS),
        READ_OR_REFUSED);
    folder.file(
        "deep/writer.odt",
        Zip.odt(Zip.ODT_BEGINS + around("<text:p>", "Deep.", "</text:p>") + Zip.ODT_ENDS),
        READ_OR_REFUSED);
    folder.file(
        "deep/archive.zip", zips(), "unsupported", "too-large", "corrupt", HostileFolder.DOCUMENT);
    folder.file("deep/pages.pdf", pages(false), READ_OR_REFUSED);
    folder.file("deep/circle.pdf", pages(true), READ_OR_REFUSED);
    folder.text("deep/line.txt", "wordwithoutend".repeat(DEPTH), HostileFolder.DOCUMENT);
    folder.text("deep/labels.txt", "A: ".repeat(DEPTH), READ_OR_REFUSED);
    folder.text("deep/lines.txt", "A:\n\n".repeat(DEPTH) + "B", READ_OR_REFUSED);
  }

  private static String around(String open, String middle, String close) {
    return open.repeat(DEPTH) + middle + close.repeat(DEPTH);
  }

  private static String staircase() {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < 800; i++) {
      list.append(" ".repeat(2 * i)).append("- step ").append(i).append('\n');
    }
    return list.toString();
  }

  private static byte[] zips() throws IOException {
    byte[] inner = Zip.of(Zip.parts("a.txt", "Deep in archives."));
    for (int i = 0; i < DEEPEST_ZIP; i++) {
      inner = Zip.of(Map.of("a.zip", inner));
    }
    return inner;
  }

  /** Nodes of a page tree, each the only kid of the one before, or kids of each other. */
  private static byte[] pages(boolean inACircle) {
    StringBuilder pdf =
        new StringBuilder("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n");
    int last = DEPTH + 1;
    for (int i = 2; i < last; i++) {
      pdf.append("%d 0 obj <</Type/Pages/Count 1/Kids[%d 0 R]>> endobj%n".formatted(i, i + 1));
    }
    pdf.append(
        inACircle
            ? "%d 0 obj <</Type/Pages/Count 1/Kids[2 0 R]>> endobj%n".formatted(last)
            : "%d 0 obj <</Type/Page/MediaBox[0 0 9 9]>> endobj%n".formatted(last));
    return pdf.append("trailer <</Root 1 0 R>>\n%%EOF\n").toString().getBytes(US_ASCII);
  }
}
