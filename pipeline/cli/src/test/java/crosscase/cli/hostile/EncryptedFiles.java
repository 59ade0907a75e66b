package crosscase.cli.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files that need a password. */
final class EncryptedFiles {
  private static final String PASSWORD = "fieldwork";

  private EncryptedFiles() {}

  static void make(HostileFolder folder) throws IOException, GeneralSecurityException {
    folder.file("locked/word.docx", office("word/document.xml"), "encrypted");
    folder.file("locked/sheet.xlsx", office("xl/workbook.xml"), "encrypted");
    folder.file("locked/pages.pdf", pdf(256), "encrypted");
    folder.file("locked/old-pages.pdf", pdf(128), "encrypted");
    folder.file("locked/writer.odt", openDocument("text"), "encrypted");
    folder.file("locked/calc.ods", openDocument("spreadsheet"), "encrypted");
  }

  private static byte[] office(String part) throws IOException, GeneralSecurityException {
    EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
    Encryptor encryptor = info.getEncryptor();
    encryptor.confirmPassword(PASSWORD);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      try (OutputStream locked = encryptor.getDataStream(file)) {
        locked.write(ZipBuilder.of(Map.of(part, "<a/>".getBytes(UTF_8))));
      }
      file.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] pdf(int bits) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", PASSWORD, new AccessPermission());
      policy.setEncryptionKeyLength(bits);
      document.protect(policy);
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  /** As office programs write it: the parts are encrypted, and the manifest says how. */
  private static byte[] openDocument(String kind) throws IOException {
    byte[] noise = new byte[2_000];
    new Random(3).nextBytes(noise);
    String mediaType = "application/vnd.oasis.opendocument." + kind;
    String manifest =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
         <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="%s"/>
         <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml" manifest:size="4711">
          <manifest:encryption-data manifest:checksum-type="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0#sha256-1k" manifest:checksum="AAAA">
           <manifest:algorithm manifest:algorithm-name="http://www.w3.org/2001/04/xmlenc#aes256-cbc" manifest:initialisation-vector="AAAA"/>
           <manifest:key-derivation manifest:key-derivation-name="PBKDF2" manifest:key-size="32" manifest:iteration-count="100000" manifest:salt="AAAA"/>
          </manifest:encryption-data>
         </manifest:file-entry>
        </manifest:manifest>
        """
            .formatted(mediaType);
    return ZipBuilder.of(
        ZipBuilder.parts("mimetype", mediaType, "META-INF/manifest.xml", manifest),
        Map.of("content.xml", noise));
  }
}
