package crosscase.extract.office;

import crosscase.extract.encodings.WebPageEncoding;
import crosscase.extract.files.BoundedZipStream;
import crosscase.extract.files.RejectionException;
import crosscase.extract.files.TikaReader;
import crosscase.extract.web.XhtmlBlockHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TemporaryResources;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The documents in other formats that a docx holds in place of paragraphs, mostly web pages that a
 * program has put there; Word shows them as part of the text.
 */
final class AltChunks {
  private static final Set<String> NOT_IN_TEXT = Set.of("html", "head", "body", "meta", "title");

  private final ZipFile zip;
  private final Map<String, String> parts;
  private final TikaReader tika;

  /** Takes the name of the part for each id of a relationship. */
  AltChunks(ZipFile zip, Map<String, String> parts, TikaReader tika) {
    this.zip = zip;
    this.parts = Map.copyOf(parts);
    this.tika = tika;
  }

  /** Passes the paragraphs of a chunk to the blocks; does nothing if the file lacks it. */
  void read(String id, XhtmlBlockHandler blocks) throws SAXException {
    String part = parts.getOrDefault(id, "");
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      return;
    }
    try (TemporaryResources temporary = new TemporaryResources();
        InputStream bytes = BoundedZipStream.open(zip, entry)) {
      String extension = part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      Path file = temporary.createTempFile("." + extension);
      Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
      read(file, extension, new BodyHandler(blocks));
    } catch (IOException | TikaException | RejectionException broken) {
      throw new SAXException(broken);
    }
  }

  private void read(Path file, String extension, BodyHandler blocks)
      throws IOException, SAXException, TikaException, RejectionException {
    switch (extension) {
      case "htm", "html", "xhtml" ->
          tika.parse(file, blocks, WebPageEncoding.of(file, Optional.empty()));
      case "mht", "mhtml" -> readWebArchive(file, blocks);
      default -> tika.parse(file, blocks);
    }
  }

  /** A page in the form of a mail with its pictures, of which only the page is read. */
  private void readWebArchive(Path file, BodyHandler blocks)
      throws IOException, SAXException, TikaException {
    try (InputStream bytes = Files.newInputStream(file)) {
      Optional<TextBody> page = page(new DefaultMessageBuilder().parseMessage(bytes));
      if (page.isPresent()) {
        Files.copy(page.get().getInputStream(), file, StandardCopyOption.REPLACE_EXISTING);
        Charset charset = Charset.forName(page.get().getMimeCharset());
        tika.parse(file, blocks, (input, metadata) -> charset);
      }
    }
  }

  private static Optional<TextBody> page(Entity entity) {
    if (entity.getBody() instanceof Multipart parts) {
      return parts.getBodyParts().stream().flatMap(part -> page(part).stream()).findFirst();
    }
    return "text/html".equals(entity.getMimeType()) && entity.getBody() instanceof TextBody page
        ? Optional.of(page)
        : Optional.empty();
  }

  /** Passes on what is in the body of a document. */
  private static final class BodyHandler extends DefaultHandler {
    private final XhtmlBlockHandler blocks;
    private boolean isInBody;

    BodyHandler(XhtmlBlockHandler blocks) {
      this.blocks = blocks;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
      isInBody |= name.equals("body");
      if (isInBody && !NOT_IN_TEXT.contains(name)) {
        blocks.startElement(uri, name, qualified, attributes);
      }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
      isInBody &= !name.equals("body");
      if (isInBody && !NOT_IN_TEXT.contains(name)) {
        blocks.endElement(uri, name, qualified);
      }
    }

    @Override
    public void characters(char[] buffer, int start, int length) throws SAXException {
      if (isInBody) {
        blocks.characters(buffer, start, length);
      }
    }
  }
}
