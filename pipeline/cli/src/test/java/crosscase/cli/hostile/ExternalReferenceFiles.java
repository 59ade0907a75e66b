package crosscase.cli.hostile;

import java.io.IOException;

/** Files that refer to other files and to hosts. */
final class ExternalReferenceFiles {
  private static final String ENTITIES =
      "<!DOCTYPE a [<!ENTITY near SYSTEM \"file:///etc/passwd\">"
          + "<!ENTITY far SYSTEM \"http://127.0.0.1:9/far\">]>";
  private static final String BILLION_LAUGHS = billionLaughs();

  private ExternalReferenceFiles() {}

  static void make(HostileFolder folder) throws IOException {
    String paragraph = "<w:p><w:r><w:t>Before &near;&far; after.</w:t></w:r></w:p>";
    folder.file(
        "referring/word.docx",
        ZipBuilder.word(ENTITIES + ZipBuilder.WORD_BEGINS + paragraph + ZipBuilder.WORD_ENDS),
        HostileFolder.DOCUMENT,
        "corrupt");
    folder.file(
        "referring/laughs.docx",
        ZipBuilder.word(
            BILLION_LAUGHS
                + ZipBuilder.WORD_BEGINS
                + "<w:p><w:r><w:t>Ha: &l9;</w:t></w:r></w:p>"
                + ZipBuilder.WORD_ENDS),
        HostileFolder.DOCUMENT,
        "corrupt",
        "too-large",
        "no-text");
    folder.file(
        "referring/writer.odt",
        ZipBuilder.odt(
            ENTITIES
                + ZipBuilder.ODT_BEGINS
                + "<text:p>Before &near;&far;.</text:p>"
                + ZipBuilder.ODT_ENDS),
        HostileFolder.DOCUMENT,
        "corrupt");
    folder.text(
        "referring/drawing.svg",
        ENTITIES + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&near;&far;</text></svg>",
        "unsupported");
    folder.text(
        "referring/page.html",
        ENTITIES
            + "<html><body><p>Before &near; after.</p><img src='file:///etc/passwd'></body></html>",
        HostileFolder.DOCUMENT);
    folder.text("referring/laughs.xml", BILLION_LAUGHS + "<a>&l9;</a>", "unsupported");
    folder.text(
        "referring/mirror.html",
        "<html><body><p>Here.</p><iframe src='mirror.html'></iframe></body></html>",
        HostileFolder.DOCUMENT);
  }

  /** An entity that expands to ten of the next, and so on (billion laughs). */
  private static String billionLaughs() {
    StringBuilder entities = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 10; i++) {
      entities.append("<!ENTITY l%d \"%s\">".formatted(i, "&l%d;".formatted(i - 1).repeat(10)));
    }
    return entities.append("]>").toString();
  }
}
