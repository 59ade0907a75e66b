package crosscase.extract.office;

import crosscase.corpus.LeftOut;
import crosscase.extract.blocks.FileContent;
import crosscase.extract.files.TooMuchTextException;
import crosscase.extract.web.XhtmlBlockHandler;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the main part of a docx and passes it to {@link XhtmlBlockHandler}.
 *
 * <p>Tika reads the numbers of lists as text and ignores pages. Deleted text, field codes,
 * comments, hidden text and the table of contents are left out.
 */
final class WordDocumentHandler extends DefaultHandler {
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
  private final AltChunks chunks;
  private final XhtmlBlockHandler blocks = XhtmlBlockHandler.ofOffice();
  private final PageBreaks breaks = new PageBreaks(blocks);
  private final Deque<WordParagraph> paragraphs = new ArrayDeque<>();
  private int depthInOther;
  private int boxes;
  private int comments;
  private boolean isInRun;
  private boolean isBold;
  private boolean isHidden;
  private boolean isInText;

  WordDocumentHandler(WordStyles styles, WordNotes notes, AltChunks chunks) {
    this.styles = styles;
    this.notes = notes;
    this.chunks = chunks;
  }

  /** The content of the file; {@code pages} is the number of pages stored in it, if any. */
  FileContent content(String mediaType, OptionalInt pages) {
    return breaks
        .content(mediaType, pages, List.of())
        .withLeftOut(LeftOut.of(LeftOut.Thing.COMMENT, comments));
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
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
      case "altChunk" -> chunks.read(WordMarkup.value(attributes, "id"), blocks);
      case "commentReference" -> comments++;
      default -> handleProperty(name, attributes);
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
      addText(new String(buffer, start, length));
    }
  }

  private void startRun() {
    isInRun = true;
    isBold = false;
    isHidden = false;
  }

  private void handleProperty(String name, Attributes attributes) throws TooMuchTextException {
    if (isInRun) {
      handleInRun(name, attributes);
    } else if (name.equals("pageBreakBefore") && WordMarkup.isOn(attributes)) {
      breaks.explicitBreak();
    } else if (!paragraphs.isEmpty()) {
      paragraphs.element().setProperty(name, WordMarkup.value(attributes, "val"));
    }
  }

  private void handleInRun(String name, Attributes attributes) throws TooMuchTextException {
    switch (name) {
      case "b" -> isBold = WordMarkup.isOn(attributes);
      case "vanish" -> isHidden = WordMarkup.isOn(attributes);
      case "rStyle" -> isBold = styles.name(WordMarkup.value(attributes, "val")).equals("strong");
      case "tab" -> addText(" ");
      case "cr" -> addText("\n");
      case "noBreakHyphen" -> addText("-");
      case "br" -> lineBreak(WordMarkup.value(attributes, "type"));
      case "lastRenderedPageBreak" -> breaks.renderedBreak();
      case "footnoteReference", "endnoteReference" ->
          addNote(notes.paragraphsOf(name, WordMarkup.value(attributes, "id")));
      default -> {}
    }
  }

  private void lineBreak(String type) throws TooMuchTextException {
    if (type.equals("page")) {
      breaks.explicitBreak();
    } else {
      addText("\n");
    }
  }

  private void addNote(List<String> texts) throws TooMuchTextException {
    AttributesImpl note = new AttributesImpl();
    note.addAttribute("", "class", "class", "CDATA", "note");
    for (String text : texts) {
      start("p", note);
      blocks.characters(text.toCharArray(), 0, text.length());
      end("p");
    }
  }

  private void addText(String words) throws TooMuchTextException {
    if (paragraphs.isEmpty() || paragraphs.element().isTableOfContents()) {
      return;
    }
    openParagraph(paragraphs.element());
    breaks.textFollows(words);
    if (isBold) {
      start("b", NO_ATTRIBUTES);
    }
    blocks.characters(words.toCharArray(), 0, words.length());
    if (isBold) {
      end("b");
    }
  }

  private void openParagraph(WordParagraph paragraph) {
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
