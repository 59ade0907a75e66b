package crosscase.extract.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The parts of an OpenDocument text or spreadsheet, unless it is encrypted. */
public final class OpenDocumentFile {
  public static final String CONTENT = "content.xml";
  public static final String META = "meta.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";

  private OpenDocumentFile() {}

  /**
   * Passes each part that exists to its handler; {@link #CONTENT} must exist.
   *
   * @throws EncryptedDocumentException if the file is protected by a password
   */
  public static void parse(Path file, Map<String, DefaultHandler> handlers)
      throws IOException, SAXException, TikaException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      checkUnlocked(zip);
      if (zip.getEntry(CONTENT) == null) {
        throw new IOException("no " + CONTENT);
      }
      for (Map.Entry<String, DefaultHandler> part : handlers.entrySet()) {
        parse(zip, part.getKey(), part.getValue());
      }
    }
  }

  /** The manifest lists the encryption of each part; an encrypted part is no longer XML. */
  private static void checkUnlocked(ZipFile zip) throws IOException, SAXException, TikaException {
    Set<String> elements = new HashSet<>();
    parse(
        zip,
        MANIFEST,
        new DefaultHandler() {
          @Override
          public void startElement(String uri, String name, String qualified, Attributes a) {
            elements.add(name);
          }
        });
    if (elements.contains("encryption-data")) {
      throw new EncryptedDocumentException();
    }
  }

  private static void parse(ZipFile zip, String part, DefaultHandler handler)
      throws IOException, SAXException, TikaException {
    ZipEntry entry = zip.getEntry(part);
    if (entry != null) {
      try (InputStream xml = BoundedZipStream.open(zip, entry)) {
        XMLReaderUtils.parseSAX(xml, handler, new ParseContext());
      }
    }
  }
}
