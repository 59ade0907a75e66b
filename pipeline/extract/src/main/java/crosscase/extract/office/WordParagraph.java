package crosscase.extract.office;

import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;

/** Collects the properties of a paragraph of a docx or RTF, and says what it is in XHTML. */
public final class WordParagraph {
  private static final Pattern HEADING = Pattern.compile("heading_\\d");

  private final WordStyles styles;
  private final boolean isInBox;
  private String style = "";
  private String numbering = "";
  private String outline = "";
  private boolean isOpen;

  public WordParagraph(WordStyles styles, boolean isInBox) {
    this.styles = styles;
    this.isInBox = isInBox;
  }

  public void setProperty(String property, String value) {
    switch (property) {
      case "pStyle" -> style = value;
      case "numId" -> numbering = value;
      case "outlineLvl" -> outline = value;
      default -> {}
    }
  }

  /** Whether its start has been passed on. */
  boolean isOpen() {
    return isOpen;
  }

  void open() {
    isOpen = true;
  }

  /** Whether it belongs to a table of contents, which only repeats the headings. */
  public boolean isTableOfContents() {
    String name = styles.name(style);
    return name.startsWith("toc_") || name.startsWith("contents_");
  }

  /** A heading if it has an outline level; otherwise a paragraph. */
  public String element() {
    int level = outline.isEmpty() ? styles.level(style) : WordMarkup.level(outline);
    String name = styles.name(style);
    if (HEADING.matcher(name).matches()) {
      level = Integer.parseInt(name.substring("heading_".length()));
    }
    return isInBox || level == 0 || name.equals("title") ? "p" : "h" + Math.min(level, 6);
  }

  public Attributes attributes() {
    AttributesImpl attributes = new AttributesImpl();
    attributes.addAttribute("", "class", "class", "CDATA", isInBox ? "box" : styleClass());
    return attributes;
  }

  private String styleClass() {
    boolean isNumbered = numbering.isEmpty() ? styles.isNumbered(style) : !numbering.equals("0");
    String name = styles.name(style);
    return isNumbered && !name.equals("title") ? "list" : name;
  }
}
