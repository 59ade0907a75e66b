package crosscase.cli.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes zips, and documents that are zips. */
final class ZipBuilder {
  private static final String CONTENT_TYPES =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
      </Types>
      """;
  private static final String RELATIONSHIPS =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
      </Relationships>
      """;
  static final String WORD_BEGINS =
      "<w:document"
          + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
  static final String WORD_ENDS = "</w:body></w:document>";
  static final String ODT_BEGINS =
      "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>";
  static final String ODT_ENDS = "</office:text></office:body></office:document-content>";
  static final String ODS_BEGINS =
      "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
          + "<office:body><office:spreadsheet><table:table table:name=\"a\">";
  static final String ODS_ENDS =
      "</table:table></office:spreadsheet></office:body></office:document-content>";

  private ZipBuilder() {}

  @SafeVarargs
  static byte[] of(Map<String, byte[]>... parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map<String, byte[]> some : parts) {
        for (Map.Entry<String, byte[]> part : some.entrySet()) {
          zip.putNextEntry(new ZipEntry(part.getKey()));
          zip.write(part.getValue());
        }
      }
    }
    return bytes.toByteArray();
  }

  /** Names and texts alternate. */
  static Map<String, byte[]> parts(String... namesAndTexts) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      parts.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(UTF_8));
    }
    return parts;
  }

  static byte[] word(String document) throws IOException {
    return of(wordPackage(), parts("word/document.xml", document));
  }

  /** Everything in a docx except its text. */
  static Map<String, byte[]> wordPackage() {
    return parts("[Content_Types].xml", CONTENT_TYPES, "_rels/.rels", RELATIONSHIPS);
  }

  static byte[] odt(String content) throws IOException {
    return of(odtPackage(), parts("content.xml", content));
  }

  static Map<String, byte[]> odtPackage() {
    return parts("mimetype", "application/vnd.oasis.opendocument.text");
  }

  static byte[] ods(String content) throws IOException {
    return of(odsPackage(), parts("content.xml", content));
  }

  static Map<String, byte[]> odsPackage() {
    return parts("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
  }
}
