package crosscase.extract.web;

import crosscase.corpus.Paragraph.Form;
import crosscase.extract.blocks.Block;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/** What the text inside an XHTML element becomes. */
record XhtmlContext(Form form, int level) {
  static final XhtmlContext BODY = new XhtmlContext(Form.TEXT, 0);

  /** What Tika makes of the character before a note or comment in a doc. */
  private static final char DOC_NOTE_MARK = '\uFFFD';

  private static final Pattern BULLET = Pattern.compile("^[·•▪◦‣●○■–-]\\s+");

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");
  private static final Set<String> FURNITURE =
      Set.of(
          "button",
          "footer",
          "head",
          "iframe",
          "nav",
          "noscript",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea");

  static boolean isBlock(String element) {
    return BLOCKS.contains(element);
  }

  /** Whether an element is page furniture, whose text does not belong to the document. */
  static boolean isFurniture(String element) {
    return FURNITURE.contains(element);
  }

  /** The context inside an element that is inside this one. */
  XhtmlContext inside(String element, Attributes attributes) {
    String style = style(attributes);
    if (isHeading(element)) {
      return new XhtmlContext(Form.HEADING, style.equals("title") ? 0 : element.charAt(1) - '0');
    }
    return switch (element) {
      case "td", "th" -> new XhtmlContext(Form.CELL, 0);
      case "blockquote" -> new XhtmlContext(Form.QUOTATION, 0);
      case "li" -> isNoteOrCell() ? this : new XhtmlContext(Form.LIST_ITEM, 0);
      case "p", "div", "section", "aside", "ol" -> styled(style);
      default -> this;
    };
  }

  private static boolean isHeading(String element) {
    return element.length() == 2
        && element.charAt(0) == 'h'
        && element.charAt(1) >= '1'
        && element.charAt(1) <= '6';
  }

  private XhtmlContext styled(String style) {
    if (style.contains("footnote") || style.contains("endnote") || style.equals("note")) {
      return new XhtmlContext(Form.FOOTNOTE, 0);
    }
    if (form != Form.CELL && isQuotationStyle(style)) {
      return new XhtmlContext(Form.QUOTATION, 0);
    }
    if (style.startsWith("list") && form == Form.TEXT) {
      return new XhtmlContext(Form.LIST_ITEM, 0);
    }
    return style.equals("title") ? new XhtmlContext(Form.HEADING, 0) : this;
  }

  private static boolean isQuotationStyle(String style) {
    return style.startsWith("quot")
        || style.startsWith("intense_quot")
        || style.equals("block_text");
  }

  /** Notes and cells stay what they are, whatever elements they contain. */
  private boolean isNoteOrCell() {
    return form == Form.FOOTNOTE || form == Form.CELL;
  }

  /** The block for a text in this context. */
  Block block(String words, Block.Position.Cell cell) {
    return switch (form) {
      case CELL -> Block.cell(cell, words);
      case HEADING -> Block.heading(level, words);
      case LIST_ITEM -> Block.of(Form.LIST_ITEM, BULLET.matcher(words).replaceFirst(""));
      case TEXT -> withBullet(words);
      default -> Block.of(form, words);
    };
  }

  /** Tika gives Word's lists as paragraphs that begin with a bullet. */
  private static Block withBullet(String words) {
    if (words.charAt(0) == DOC_NOTE_MARK) {
      return Block.of(Form.FOOTNOTE, words.substring(1).strip());
    }
    return BULLET.matcher(words).find() && "–-".indexOf(words.charAt(0)) < 0
        ? Block.of(Form.LIST_ITEM, BULLET.matcher(words).replaceFirst(""))
        : Block.text(words);
  }

  static String style(Attributes attributes) {
    String style = attributes.getValue("class");
    return style == null ? "" : style.toLowerCase(Locale.ROOT);
  }
}
