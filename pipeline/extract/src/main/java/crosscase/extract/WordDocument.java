package crosscase.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Hears the main part of a docx and tells it to {@link XhtmlBlocks}.
 *
 * <p>Tika gives the numbers of a list as words and knows no pages. What was deleted, field codes,
 * comments, hidden words and the table of contents are no text.
 */
final class WordDocument extends DefaultHandler {
  private static final Set<String> NOT_TEXT =
      Set.of(
          "Fallback",
          "del",
          "delText",
          "fldData",
          "instrText",
          "moveFrom",
          "pPrChange",
          "rPrChange",
          "rt",
          "sdtPr",
          "tblPr");
  private static final Map<String, String> IN_XHTML =
      Map.of("tbl", "table", "tr", "tr", "tc", "td");
  private static final AttributesImpl NO_ATTRIBUTES = new AttributesImpl();

  private final WordStyles styles;
  private final WordNotes notes;
  private final XhtmlBlocks blocks = XhtmlBlocks.ofOffice();
  private final PageBreaks breaks = new PageBreaks(blocks);
  private final Deque<WordParagraph> paragraphs = new ArrayDeque<>();
  private int depthInOther;
  private int boxes;
  private int comments;
  private boolean isInRun;
  private boolean isBold;
  private boolean isHidden;
  private boolean isInText;

  WordDocument(WordStyles styles, WordNotes notes) {
    this.styles = styles;
    this.notes = notes;
  }

  /** What was heard, of a file that says how many pages it has, or does not. */
  FileContent content(String mediaType, OptionalInt pages) {
    return breaks.content(mediaType, pages, Unsaid.warnings(comments, "comment"));
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws TooMuchTextException {
    if (depthInOther > 0 || NOT_TEXT.contains(name)) {
      depthInOther++;
      return;
    }
    switch (name) {
      case "p" -> paragraphs.push(new WordParagraph(styles, boxes > 0));
      case "r" -> startRun();
      case "t" -> isInText = true;
      case "txbxContent" -> boxes++;
      case "tbl", "tr", "tc" -> start(IN_XHTML.getOrDefault(name, ""), NO_ATTRIBUTES);
      case "commentReference" -> comments++;
      default -> hear(name, attributes);
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (depthInOther > 0) {
      depthInOther--;
      return;
    }
    switch (name) {
      case "p" -> endParagraph();
      case "r" -> isInRun = false;
      case "t" -> isInText = false;
      case "txbxContent" -> boxes--;
      case "tbl", "tr", "tc" -> end(IN_XHTML.getOrDefault(name, ""));
      default -> {}
    }
  }

  @Override
  public void characters(char[] buffer, int start, int length) throws TooMuchTextException {
    if (depthInOther == 0 && isInText && !isHidden) {
      say(new String(buffer, start, length));
    }
  }

  private void startRun() {
    isInRun = true;
    isBold = false;
    isHidden = false;
  }

  private void hear(String name, Attributes attributes) throws TooMuchTextException {
    if (isInRun) {
      inRun(name, attributes);
    } else if (name.equals("pageBreakBefore") && WordMarkup.isOn(attributes)) {
      breaks.meant();
    } else if (!paragraphs.isEmpty()) {
      paragraphs.element().hear(name, WordMarkup.value(attributes, "val"));
    }
  }

  private void inRun(String name, Attributes attributes) throws TooMuchTextException {
    switch (name) {
      case "b" -> isBold = WordMarkup.isOn(attributes);
      case "vanish" -> isHidden = WordMarkup.isOn(attributes);
      case "rStyle" -> isBold = styles.name(WordMarkup.value(attributes, "val")).equals("strong");
      case "tab" -> say(" ");
      case "cr" -> say("\n");
      case "noBreakHyphen" -> say("-");
      case "br" -> lineBreak(WordMarkup.value(attributes, "type"));
      case "lastRenderedPageBreak" -> breaks.rendered();
      case "footnoteReference", "endnoteReference" ->
          note(notes.of(name, WordMarkup.value(attributes, "id")));
      default -> {}
    }
  }

  private void lineBreak(String type) throws TooMuchTextException {
    if (type.equals("page")) {
      breaks.meant();
    } else {
      say("\n");
    }
  }

  private void note(List<String> texts) throws TooMuchTextException {
    AttributesImpl note = new AttributesImpl();
    note.addAttribute("", "class", "class", "CDATA", "note");
    for (String text : texts) {
      start("p", note);
      blocks.characters(text.toCharArray(), 0, text.length());
      end("p");
    }
  }

  private void say(String words) throws TooMuchTextException {
    if (paragraphs.isEmpty() || paragraphs.element().isOfContents()) {
      return;
    }
    open(paragraphs.element());
    breaks.hear(words);
    if (isBold) {
      start("b", NO_ATTRIBUTES);
    }
    blocks.characters(words.toCharArray(), 0, words.length());
    if (isBold) {
      end("b");
    }
  }

  private void open(WordParagraph paragraph) {
    if (!paragraph.isOpen()) {
      start(paragraph.element(), paragraph.attributes());
      paragraph.open();
    }
  }

  private void endParagraph() {
    WordParagraph paragraph = paragraphs.pop();
    if (paragraph.isOpen()) {
      end(paragraph.element());
    }
  }

  private void start(String element, Attributes attributes) {
    blocks.startElement("", element, element, attributes);
  }

  private void end(String element) {
    blocks.endElement("", element, element);
  }
}
