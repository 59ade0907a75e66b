package crosscase.cli.hostile;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.util.Map;

/** Files with deeply nested parts. */
final class DeeplyNestedFiles {
  private static final int DEPTH = 20_000;
  private static final int DEEPEST_ZIP = 60;
  private static final String[] READ_OR_REFUSED = {
    HostileFolder.DOCUMENT, "corrupt", "too-large", "timed-out", "out-of-memory", "no-text"
  };

  private DeeplyNestedFiles() {}

  static void make(HostileFolder folder) throws IOException {
    folder.text("deep/page.html", nested("<div>", "Deep in a page.", "</div>"), READ_OR_REFUSED);
    folder.text("deep/lists.html", nested("<ul><li>", "Deep in lists.", ""), READ_OR_REFUSED);
    folder.text(
        "deep/tables.html", nested("<table><tr><td>", "Deep in tables.", ""), READ_OR_REFUSED);
    folder.text("deep/tree.xml", nested("<a>", "Deep in a tree.", "</a>"), "unsupported");
    folder.text(
        "deep/groups.rtf", "{\\rtf1 " + nested("{", "Deep in rtf.", "}") + "}", READ_OR_REFUSED);
    folder.text("deep/quotes.md", nested("> ", "Deep in quotes.", ""), READ_OR_REFUSED);
    folder.text("deep/brackets.md", nested("[", "Deep in brackets.", "](x)"), READ_OR_REFUSED);
    folder.text("deep/list.md", nestedList(), READ_OR_REFUSED);
    folder.file(
        "deep/word.docx",
        ZipBuilder.word(
            ZipBuilder.WORD_BEGINS
                + nested("<w:p><w:r>", "<w:t>Deep in Word.</w:t>", "</w:r></w:p>")
                + ZipBuilder.WORD_ENDS),
        READ_OR_REFUSED);
    folder.file(
        "deep/writer.odt",
        ZipBuilder.odt(
            ZipBuilder.ODT_BEGINS + nested("<text:p>", "Deep.", "</text:p>") + ZipBuilder.ODT_ENDS),
        READ_OR_REFUSED);
    folder.file(
        "deep/archive.zip", zips(), "unsupported", "too-large", "corrupt", HostileFolder.DOCUMENT);
    folder.file("deep/pages.pdf", pages(false), READ_OR_REFUSED);
    folder.file("deep/circle.pdf", pages(true), READ_OR_REFUSED);
    folder.text("deep/line.txt", "wordwithoutend".repeat(DEPTH), HostileFolder.DOCUMENT);
    folder.text("deep/labels.txt", "A: ".repeat(DEPTH), READ_OR_REFUSED);
    folder.text("deep/lines.txt", "A:\n\n".repeat(DEPTH) + "B", READ_OR_REFUSED);
  }

  private static String nested(String open, String middle, String close) {
    return open.repeat(DEPTH) + middle + close.repeat(DEPTH);
  }

  private static String nestedList() {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < 800; i++) {
      list.append(" ".repeat(2 * i)).append("- step ").append(i).append('\n');
    }
    return list.toString();
  }

  private static byte[] zips() throws IOException {
    byte[] inner = ZipBuilder.of(ZipBuilder.parts("a.txt", "Deep in archives."));
    for (int i = 0; i < DEEPEST_ZIP; i++) {
      inner = ZipBuilder.of(Map.of("a.zip", inner));
    }
    return inner;
  }

  /** A page tree in which each node is the only child of the one before, or a circle of them. */
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
