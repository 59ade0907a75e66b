package crosscase.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the words of an OpenDocument text and nothing else of it.
 *
 * <p>Tika's own reader gives comments, deleted words and page headers as if somebody had said them,
 * and drops the styles by which one knows a quotation. So the content is told to {@link
 * XhtmlBlocks} here, element by element, as XHTML.
 */
final class OpenDocument extends DefaultHandler {
  private static final Set<String> NOT_TEXT =
      Set.of(
          "office:annotation",
          "office:forms",
          "text:note-citation",
          "text:sequence-decls",
          "text:table-of-content",
          "text:tracked-changes");
  private static final Map<String, String> IN_XHTML =
      Map.of(
          "table:table", "table",
          "table:table-row", "tr",
          "table:table-cell", "td",
          "text:line-break", "br",
          "text:list-item", "li",
          "text:p", "p");

  private final XhtmlBlocks blocks = XhtmlBlocks.ofOffice();
  private final Map<String, String> parents = new HashMap<>();
  private int depthInNote;
  private int depthInOther;

  private OpenDocument() {}

  static List<Block> read(Path file) throws IOException, SAXException, TikaException {
    OpenDocument document = new OpenDocument();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry content = zip.getEntry("content.xml");
      if (content == null) {
        throw new IOException("no content.xml");
      }
      try (InputStream xml = zip.getInputStream(content)) {
        XMLReaderUtils.parseSAX(xml, document, new ParseContext());
      }
    }
    return document.blocks.blocks();
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    if (depthInOther > 0 || NOT_TEXT.contains(qualified)) {
      depthInOther++;
      return;
    }
    switch (qualified) {
      case "style:style" ->
          parents.put(
              value(attributes, "style:name"), value(attributes, "style:parent-style-name"));
      case "text:note" -> depthInNote++;
      case "text:s", "text:tab" -> blocks.characters(new char[] {' '}, 0, 1);
      case "text:h" -> start(heading(attributes), new AttributesImpl());
      default -> start(IN_XHTML.getOrDefault(qualified, ""), styled(attributes));
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (depthInOther > 0) {
      depthInOther--;
      return;
    }
    // Which level a heading had no longer matters.
    String element = qualified.equals("text:h") ? "h1" : IN_XHTML.getOrDefault(qualified, "");
    if (!element.isEmpty()) {
      blocks.endElement("", element, element);
    }
    depthInNote -= qualified.equals("text:note") ? 1 : 0;
  }

  @Override
  public void characters(char[] buffer, int start, int length) throws SAXException {
    if (depthInOther == 0) {
      blocks.characters(buffer, start, length);
    }
  }

  private void start(String element, Attributes attributes) {
    if (!element.isEmpty()) {
      blocks.startElement("", element, element, attributes);
    }
  }

  private static String heading(Attributes attributes) {
    String level = value(attributes, "text:outline-level");
    return level.matches("[1-6]") ? "h" + level : "h6";
  }

  /** The style by its name in the program's list, as XHTML writes it; notes have one of ours. */
  private Attributes styled(Attributes attributes) {
    String style = value(attributes, "text:style-name");
    String parent = parents.getOrDefault(style, "");
    String named = (parent.isEmpty() ? style : parent).toLowerCase(Locale.ROOT);
    AttributesImpl styled = new AttributesImpl();
    styled.addAttribute("", "class", "class", "CDATA", depthInNote > 0 ? "note" : named);
    return styled;
  }

  private static String value(Attributes attributes, String name) {
    String value = attributes.getValue(name);
    return value == null ? "" : value;
  }
}
