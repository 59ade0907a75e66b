package crosscase.themes.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML element by element; characters that XML does not allow, such as control characters,
 * are left out.
 */
final class XmlWriter {
  private final XMLStreamWriter xml;

  XmlWriter(OutputStream out) throws IOException {
    try {
      xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  void startRoot(String name, String namespace) throws IOException {
    start(name);
    attribute("xmlns", namespace);
  }

  void start(String name) throws IOException {
    tryWrite(() -> xml.writeStartElement(name));
  }

  void attribute(String name, Object value) throws IOException {
    tryWrite(() -> xml.writeAttribute(name, withoutInvalid(value.toString())));
  }

  void element(String name, String text) throws IOException {
    start(name);
    tryWrite(() -> xml.writeCharacters(withoutInvalid(text)));
    end();
  }

  /** Writes an element that only refers to another: {@code <CodeRef targetGUID="..."/>}. */
  void reference(String name, Object guid) throws IOException {
    start(name);
    attribute("targetGUID", guid);
    end();
  }

  void end() throws IOException {
    tryWrite(xml::writeEndElement);
  }

  void finish() throws IOException {
    tryWrite(
        () -> {
          xml.writeEndDocument();
          xml.flush();
        });
  }

  private static String withoutInvalid(String text) {
    return text.codePoints()
        .filter(XmlWriter::isValid)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /**
   * The characters of XML 1.0, section 2.2, except the carriage return, which reading would change.
   */
  private static boolean isValid(int c) {
    boolean control = c < 0x20 && c != '\t' && c != '\n';
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return !control && !surrogate && c != 0xFFFE && c != 0xFFFF;
  }

  private static void tryWrite(XmlAction step) throws IOException {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  @FunctionalInterface
  private interface XmlAction {
    void run() throws XMLStreamException;
  }
}
