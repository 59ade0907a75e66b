package crosscase.themes.exchange;

import crosscase.themes.ExchangeException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of an XML file, identified by its local name because programs disagree on the version
 * of the namespace.
 *
 * <p>Files of other programs are treated as hostile: no document type, no custom entities, at most
 * {@value #MAX_DEPTH} levels.
 */
final class XmlNode {
  private static final int MAX_DEPTH = 64;

  private final String name;
  private final Map<String, String> attributes = new HashMap<>();
  private final List<XmlNode> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private XmlNode(XMLStreamReader reader) {
    name = reader.getLocalName();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
  }

  /**
   * The root of a file.
   *
   * @throws ExchangeException if it is not XML with that root
   */
  static XmlNode read(InputStream in, String root) throws IOException, ExchangeException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XmlNode node = read(factory.createXMLStreamReader(in));
      if (!node.name.equals(root)) {
        throw new ExchangeException(
            "The XML begins with <%s>, not with <%s>: choose another file."
                .formatted(node.name, root));
      }
      return node;
    } catch (XMLStreamException e) {
      throw new ExchangeException("This is not well-formed XML: " + place(e) + ".");
    }
  }

  private static String place(XMLStreamException e) {
    return e.getLocation() == null
        ? "it cannot be read"
        : "see line %d, column %d"
            .formatted(e.getLocation().getLineNumber(), e.getLocation().getColumnNumber());
  }

  private static XmlNode read(XMLStreamReader reader) throws XMLStreamException, ExchangeException {
    Deque<XmlNode> open = new ArrayDeque<>();
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.DTD ->
            throw new ExchangeException(
                "The XML has a document type (DOCTYPE), which could refer to other files: remove"
                    + " it.");
        case XMLStreamConstants.START_ELEMENT -> open(new XmlNode(reader), open);
        case XMLStreamConstants.END_ELEMENT -> {
          XmlNode closed = open.pop();
          if (open.isEmpty()) {
            return closed;
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            open.element().text.append(reader.getText());
        default -> {}
      }
    }
    throw new ExchangeException("The XML ends too early: the file is incomplete.");
  }

  private static void open(XmlNode node, Deque<XmlNode> open) throws ExchangeException {
    if (!open.isEmpty()) {
      open.element().children.add(node);
    }
    open.push(node);
    if (open.size() > MAX_DEPTH) {
      throw new ExchangeException(
          "The XML is nested more than %d levels deep: the file is not a codebook or project."
              .formatted(MAX_DEPTH));
    }
  }

  String name() {
    return name;
  }

  String text() {
    return text.toString();
  }

  /** An attribute's value; empty if it is missing. */
  String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  /** An attribute's value as a GUID, with or without braces; empty if missing or not a GUID. */
  Optional<UUID> guid(String key) {
    try {
      return Optional.of(UUID.fromString(attribute(key).strip().replaceAll("[{}]", "")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  List<XmlNode> children() {
    return List.copyOf(children);
  }

  /** The children with that name. */
  List<XmlNode> childrenNamed(String child) {
    return children.stream().filter(node -> node.name.equals(child)).toList();
  }

  /** The first child with that name. */
  Optional<XmlNode> firstChild(String child) {
    return children.stream().filter(node -> node.name.equals(child)).findFirst();
  }

  /** The children of the first child with that name. */
  List<XmlNode> childrenOfFirst(String child) {
    return firstChild(child).map(node -> List.copyOf(node.children)).orElse(List.of());
  }

  /** The text of the first child with that name; empty if it is missing. */
  String textOf(String child) {
    return firstChild(child).map(XmlNode::text).orElse("");
  }

  /** The text of the last child; empty without children. */
  String textOfLast() {
    return children.isEmpty() ? "" : children.getLast().text();
  }
}
