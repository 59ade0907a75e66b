package crosscase.extract.rtf;

import crosscase.extract.blocks.FileContent;
import crosscase.extract.files.TooMuchTextException;
import crosscase.extract.office.PageBreaks;
import crosscase.extract.office.WordParagraph;
import crosscase.extract.office.WordStyles;
import crosscase.extract.web.XhtmlBlockHandler;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Passes the paragraphs, tables and pages of an RTF file to {@link XhtmlBlockHandler}.
 *
 * <p>RTF marks only where things end: a paragraph, cell or table begins with its first text.
 */
final class RtfBody {
  private static final AttributesImpl NO_ATTRIBUTES = new AttributesImpl();

  private final WordStyles styles;
  private final XhtmlBlockHandler blocks = XhtmlBlockHandler.ofOffice();
  private final PageBreaks breaks = new PageBreaks(blocks);
  private final StringBuilder listMark = new StringBuilder();
  private @Nullable WordParagraph paragraph;
  private boolean isTableOpen;
  private boolean isRowOpen;
  private boolean isCellOpen;
  private boolean isRowDefined;
  private boolean isNewSection;

  RtfBody(WordStyles styles) {
    this.styles = styles;
  }

  FileContent content(String mediaType, OptionalInt pages, List<String> warnings) {
    endParagraph();
    endTable();
    return breaks.content(mediaType, pages, warnings);
  }

  void append(String words, RtfGroup group) throws TooMuchTextException {
    WordParagraph current = paragraph == null ? beginParagraph(group) : paragraph;
    if (current.isTableOfContents()) {
      return;
    }
    breaks.textFollows(words);
    if (group.isBold) {
      start("b", NO_ATTRIBUTES);
    }
    blocks.characters(words.toCharArray(), 0, words.length());
    if (group.isBold) {
      end("b");
    }
  }

  private WordParagraph beginParagraph(RtfGroup group) {
    if (isInTable(group)) {
      openCell();
    } else {
      endTable();
    }
    if (isNewSection) {
      breaks.explicitBreak();
      isNewSection = false;
    }
    WordParagraph begun = new WordParagraph(styles, false);
    begun.setProperty("pStyle", String.valueOf(group.style));
    begun.setProperty("outlineLvl", group.outline);
    begun.setProperty("numId", listMark.toString().isBlank() ? "0" : "1");
    start(begun.element(), begun.attributes());
    paragraph = begun;
    return begun;
  }

  /** Sets the bullet or number of the next paragraph. */
  void setListMark(String words) {
    listMark.append(words);
  }

  /** Adds the paragraphs of a note or text box. */
  void aside(String style, List<String> texts) throws TooMuchTextException {
    AttributesImpl styled = new AttributesImpl();
    styled.addAttribute("", "class", "class", "CDATA", style);
    for (String text : texts) {
      start("p", styled);
      blocks.characters(text.toCharArray(), 0, text.length());
      end("p");
    }
  }

  void endParagraph(RtfGroup group) {
    endParagraph();
    if (!isInTable(group)) {
      endTable();
    }
  }

  private void endParagraph() {
    if (paragraph != null) {
      end(paragraph.element());
    }
    paragraph = null;
    listMark.setLength(0);
  }

  /** Some programs mark only the row as part of a table. */
  private boolean isInTable(RtfGroup group) {
    return group.isInTable || isRowDefined;
  }

  void beginRow() {
    isRowDefined = true;
  }

  void endCell() {
    endParagraph();
    openCell();
    end("td");
    isCellOpen = false;
  }

  void endRow() {
    endParagraph();
    isRowDefined = false;
    if (isCellOpen) {
      end("td");
    }
    if (isRowOpen) {
      end("tr");
    }
    isCellOpen = false;
    isRowOpen = false;
  }

  private void openCell() {
    if (!isTableOpen) {
      start("table", NO_ATTRIBUTES);
    }
    if (!isRowOpen) {
      start("tr", NO_ATTRIBUTES);
    }
    if (!isCellOpen) {
      start("td", NO_ATTRIBUTES);
    }
    isTableOpen = true;
    isRowOpen = true;
    isCellOpen = true;
  }

  private void endTable() {
    if (isTableOpen) {
      endRow();
      end("table");
    }
    isTableOpen = false;
  }

  void nextPage() {
    breaks.explicitBreak();
  }

  /** The next text begins a section, which starts a new page unless the file says otherwise. */
  void nextSection(boolean isOnNewPage) {
    isNewSection = isOnNewPage;
  }

  private void start(String element, Attributes attributes) {
    blocks.startElement("", element, element, attributes);
  }

  private void end(String element) {
    blocks.endElement("", element, element);
  }
}
