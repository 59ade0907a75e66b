package crosscase.extract.reading;

import crosscase.corpus.Document;
import crosscase.corpus.DocumentMetadata;
import crosscase.corpus.Kind;
import crosscase.corpus.Paragraph;
import crosscase.corpus.Provenance;
import crosscase.extract.ReadingHints;
import crosscase.extract.assembly.DocumentAssembler;
import crosscase.extract.blocks.FileContent;
import crosscase.extract.files.RejectionException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small word processor files part by part, and reads them. */
final class OfficeFileBuilder {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private OfficeFileBuilder() {}

  /** A docx with this XML as its body and {@code notes} in its footnotes part. */
  static Path docx(Path folder, String body, String notes, int pages) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Default Extension='xml' ContentType='application/xml'/>"
            + "<Default Extension='rels' ContentType="
            + "'application/vnd.openxmlformats-package.relationships+xml'/>"
            + "<Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-"
            + "officedocument.wordprocessingml.document.main+xml'/></Types>");
    parts.put(
        "_rels/.rels",
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/"
            + "relationships/officeDocument' Target='word/document.xml'/></Relationships>");
    parts.put("word/document.xml", word("document", "<w:body>" + body + "</w:body>"));
    parts.put("word/footnotes.xml", word("footnotes", notes));
    parts.put("docProps/app.xml", "<Properties><Pages>" + pages + "</Pages></Properties>");
    parts.put(
        "word/_rels/document.xml.rels",
        relationships(chunk("c1", "page.htm") + chunk("c2", "mail.mht")));
    parts.put(
        "word/page.htm",
        "<html><head><title>No</title></head><body><h1>Visit</h1><p>Ann: It was"
            + " dark.</p></body></html>");
    parts.put(
        "word/mail.mht",
        """
        MIME-Version: 1.0
        Content-Type: multipart/related; boundary="b"; type="text/html"

        --b
        Content-Type: text/html; charset="utf-8"
        Content-Transfer-Encoding: quoted-printable
        Content-Location: file:///C:/a.html

        <html><body><p>Bob: Caf=C3=A9s were =
        shut.</p></body></html>
        --b--
        """);
    return zip(folder.resolve("made.docx"), parts);
  }

  private static String chunk(String id, String part) {
    return "<Relationship Id='%s' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk' Target='%s'/>"
        .formatted(id, part);
  }

  private static String relationships(String each) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>%s</Relationships>"
        .formatted(each);
  }

  private static String word(String element, String content) {
    return "<w:%1$s xmlns:w='%2$s'>%3$s</w:%1$s>".formatted(element, WORD, content);
  }

  /** An odt with this XML as its text. */
  static Path odt(Path folder, String text, int pages) throws IOException {
    String office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    parts.put(
        "content.xml",
        "<office:document-content xmlns:office='%s' xmlns:text='%s' xmlns:table='%s'><office:body>"
                .formatted(
                    office,
                    "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
                    "urn:oasis:names:tc:opendocument:xmlns:table:1.0")
            + "<office:text>"
            + text
            + "</office:text></office:body></office:document-content>");
    parts.put(
        "meta.xml",
        "<office:document-meta xmlns:office='%s' xmlns:meta='%s'><office:meta>"
                .formatted(office, "urn:oasis:names:tc:opendocument:xmlns:meta:1.0")
            + "<meta:document-statistic meta:page-count='%d'/>".formatted(pages)
            + "</office:meta></office:document-meta>");
    return zip(folder.resolve("made.odt"), parts);
  }

  private static Path zip(Path file, Map<String, String> parts) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  static Document read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    try {
      FileContent content = new ContentReader().read(file, name, ReadingHints.NONE);
      DocumentMetadata description =
          new DocumentMetadata(name, Optional.empty(), Kind.OTHER, "", "", Map.of(), Map.of());
      Provenance reading =
          new Provenance(name, "", content.mediaType(), content.pages(), "", content.warnings())
              .withLeftOut(content.leftOut());
      return DocumentAssembler.assemble(description, reading, content.blocks());
    } catch (RejectionException why) {
      throw new IOException(why.detail(), why);
    }
  }

  /** One line for each paragraph: form, section, page, turn and text, as far as it has them. */
  static List<String> paragraphs(Document document) {
    return document.paragraphs().stream().map(p -> line(document, p)).toList();
  }

  private static String line(Document document, Paragraph p) {
    String page = p.page().isPresent() ? " p" + p.page().getAsInt() : "";
    String section = p.section().isEmpty() ? "" : " [" + p.section() + "]";
    String turn = document.turnOf(p).map(t -> t.speaker() + ": ").orElse("");
    return p.form() + section + page + " " + turn + p.span().of(document.text());
  }
}
