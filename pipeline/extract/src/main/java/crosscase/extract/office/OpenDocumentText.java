package crosscase.extract.office;

import crosscase.corpus.LeftOut;
import crosscase.extract.blocks.FileContent;
import crosscase.extract.files.OpenDocumentFile;
import crosscase.extract.web.XhtmlBlockHandler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the text of an OpenDocument text, and nothing else in it.
 *
 * <p>Tika's own reader returns comments, deleted text and page headers as if they belonged to the
 * text, and drops the styles that identify quotations. So this class passes the content to {@link
 * XhtmlBlockHandler}, element by element, as XHTML.
 */
public final class OpenDocumentText extends DefaultHandler {
  private static final Set<String> NOT_TEXT =
      Set.of(
          "office:annotation",
          "office:forms",
          "svg:desc",
          "svg:title",
          "text:note-citation",
          "text:ruby-text",
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

  private final XhtmlBlockHandler blocks = XhtmlBlockHandler.ofOffice();
  private final PageBreaks breaks = new PageBreaks(blocks);
  private final Map<String, String> parents = new HashMap<>();
  private final Set<String> pageBreakStyles = new HashSet<>();
  private final Set<String> boldStyles = new HashSet<>();
  private final Deque<String> spans = new ArrayDeque<>();
  private String style = "";
  private int depthInNote;
  private int depthInBox;
  private int depthInOther;
  private int comments;

  private OpenDocumentText() {}

  public static FileContent read(Path file, String mediaType)
      throws IOException, SAXException, TikaException {
    OpenDocumentText document = new OpenDocumentText();
    StoredPageCount pages = new StoredPageCount();
    OpenDocumentFile.parse(
        file, Map.of(OpenDocumentFile.CONTENT, document, OpenDocumentFile.META, pages));
    return document
        .breaks
        .content(mediaType, pages.count(), List.of())
        .withLeftOut(LeftOut.of(LeftOut.Thing.COMMENT, document.comments));
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    comments += qualified.equals("office:annotation") ? 1 : 0;
    if (depthInOther > 0 || NOT_TEXT.contains(qualified)) {
      depthInOther++;
      return;
    }
    switch (qualified) {
      case "style:style" -> style(attributes);
      case "style:paragraph-properties" ->
          withStyle(pageBreakStyles, attributes, "fo:break-before", "page");
      case "style:text-properties" -> withStyle(boldStyles, attributes, "fo:font-weight", "bold");
      case "text:span" -> span(value(attributes, "text:style-name"));
      case "text:note" -> depthInNote++;
      case "draw:text-box" -> depthInBox++;
      case "text:soft-page-break" -> breaks.renderedBreak();
      case "text:s", "text:tab" -> blocks.characters(new char[] {' '}, 0, 1);
      default -> text(qualified, attributes);
    }
  }

  private void style(Attributes attributes) {
    style = value(attributes, "style:name");
    parents.put(style, value(attributes, "style:parent-style-name"));
  }

  private void withStyle(Set<String> styles, Attributes attributes, String name, String value) {
    if (value(attributes, name).equals(value)) {
      styles.add(style);
    }
  }

  private void span(String style) {
    spans.push(boldStyles.contains(style) ? "b" : "span");
    start(spans.element(), new AttributesImpl());
  }

  private void text(String qualified, Attributes attributes) {
    if (pageBreakStyles.contains(value(attributes, "text:style-name"))) {
      breaks.explicitBreak();
    }
    if (qualified.equals("text:h")) {
      start(heading(attributes), new AttributesImpl());
    } else {
      start(IN_XHTML.getOrDefault(qualified, ""), withStyle(attributes));
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (depthInOther > 0) {
      depthInOther--;
      return;
    }
    String element =
        switch (qualified) {
          case "text:h" -> "h1"; // its level no longer matters
          case "text:span" -> spans.pop();
          default -> IN_XHTML.getOrDefault(qualified, "");
        };
    if (!element.isEmpty()) {
      blocks.endElement("", element, element);
    }
    depthInNote -= qualified.equals("text:note") ? 1 : 0;
    depthInBox -= qualified.equals("draw:text-box") ? 1 : 0;
  }

  @Override
  public void characters(char[] buffer, int start, int length) throws SAXException {
    if (depthInOther == 0) {
      breaks.textFollows(new String(buffer, start, length));
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

  /**
   * The name of the style in the program's list, as a class of XHTML; notes and text boxes have
   * classes of our own.
   */
  private Attributes withStyle(Attributes attributes) {
    String style = value(attributes, "text:style-name");
    String parent = parents.getOrDefault(style, "");
    String named = (parent.isEmpty() ? style : parent).toLowerCase(Locale.ROOT);
    AttributesImpl styled = new AttributesImpl();
    String aside = depthInNote > 0 ? "note" : depthInBox > 0 ? "box" : named;
    styled.addAttribute("", "class", "class", "CDATA", aside);
    return styled;
  }

  private static String value(Attributes attributes, String name) {
    String value = attributes.getValue(name);
    return value == null ? "" : value;
  }
}
