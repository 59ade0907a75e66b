package crosscase.extract;

import crosscase.corpus.Paragraph.Form;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Hears the XHTML that Tika makes of a file and keeps its blocks.
 *
 * <p>A note that stands in the middle of a paragraph comes after it; marks that point to notes, and
 * links back from them, are left out.
 */
final class XhtmlBlocks extends DefaultHandler {
  /** What becomes of the character before a note or a comment of a doc. */
  private static final char MARK_OF_OLD_WORD = '\uFFFD';

  private static final Pattern NOTE_MARK = Pattern.compile("\\[(?:footnote|endnote)Ref:\\d+\\]");
  private static final Pattern BULLET = Pattern.compile("^[·•▪◦‣●○■–-]\\s+");

  private final String lineEnd;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Block> notes = new ArrayList<>();
  private final Deque<XhtmlContext> contexts = new ArrayDeque<>(List.of(XhtmlContext.BODY));
  private final Deque<BoldWords> interrupted = new ArrayDeque<>();
  private BoldWords text = new BoldWords();
  private Block.Place.Cell cell = new Block.Place.Cell(0, 0, 0);
  private int depthInArticle;
  private int depthInFurniture;
  private int depthInMark;
  private int depthInBold;
  private long characters;

  private XhtmlBlocks(String lineEnd) {
    this.lineEnd = lineEnd;
  }

  /** For web pages, where the end of a line in the file means nothing. */
  static XhtmlBlocks ofWebPage() {
    return new XhtmlBlocks(" ");
  }

  /** For files of a word processor, where it was meant. */
  static XhtmlBlocks ofOffice() {
    return new XhtmlBlocks("\n");
  }

  /** What was heard, in order; call it after the end of the document. */
  List<Block> blocks() {
    flush();
    return List.copyOf(blocks);
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    String element = name.toLowerCase(Locale.ROOT);
    if (depthInFurniture > 0 || isFurniture(element)) {
      depthInFurniture++;
      return;
    }
    if (isNoteInParagraph(element, attributes)) {
      interrupted.push(text);
      text = new BoldWords();
    } else if (XhtmlContext.isBlock(element)) {
      flush();
    }
    depthInMark += depthInMark > 0 || isNoteMark(element, attributes) ? 1 : 0;
    depthInArticle += isArticle(element) ? 1 : 0;
    depthInBold += isBold(element) ? 1 : 0;
    place(element);
    contexts.push(contexts.element().inside(element, attributes));
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (depthInFurniture > 0) {
      depthInFurniture--;
      return;
    }
    String element = name.toLowerCase(Locale.ROOT);
    if (!interrupted.isEmpty() && element.equals("p")) {
      note();
    } else if (XhtmlContext.isBlock(element)) {
      flush();
    }
    depthInMark -= depthInMark > 0 ? 1 : 0;
    depthInArticle -= isArticle(element) ? 1 : 0;
    depthInBold -= isBold(element) ? 1 : 0;
    contexts.pop();
  }

  @Override
  public void characters(char[] buffer, int start, int length) throws TooMuchTextException {
    characters += length;
    if (characters > TextLimit.CHARACTERS) {
      throw new TooMuchTextException();
    }
    if (depthInFurniture == 0 && depthInMark == 0) {
      hear(new String(buffer, start, length).replace("\n", lineEnd));
    }
  }

  private void hear(String words) {
    if (depthInBold > 0) {
      text.appendBold(words);
    } else {
      text.append(words);
    }
  }

  private void place(String element) {
    switch (element) {
      case "br" -> text.append("\n");
      case "table" -> cell = new Block.Place.Cell(cell.table() + 1, 0, 0);
      case "tr" -> cell = new Block.Place.Cell(cell.table(), cell.row() + 1, 0);
      case "td", "th" -> cell = new Block.Place.Cell(cell.table(), cell.row(), cell.column() + 1);
      default -> {}
    }
  }

  private boolean isFurniture(String element) {
    return XhtmlContext.isFurniture(element) || (element.equals("header") && depthInArticle == 0);
  }

  private static boolean isArticle(String element) {
    return element.equals("article") || element.equals("main");
  }

  private static boolean isBold(String element) {
    return element.equals("b") || element.equals("strong");
  }

  /** An OpenDocument text has its notes where their marks are. */
  private boolean isNoteInParagraph(String element, Attributes attributes) {
    return element.equals("p")
        && XhtmlContext.style(attributes).equals("note")
        && !text.toString().isBlank();
  }

  private boolean isNoteMark(String element, Attributes attributes) {
    String target = attributes.getValue("href");
    if (!element.equals("a") || target == null || !target.startsWith("#")) {
      return false;
    }
    return contexts.element().form() == Form.FOOTNOTE
        || XhtmlContext.style(attributes).contains("footnote")
        || target.matches("#_?(fn|ftn|note|footnote|endnote).*");
  }

  private void note() {
    String words = Typography.clean(text.toString());
    if (!words.isEmpty()) {
      notes.add(Block.of(Form.FOOTNOTE, words));
    }
    text = interrupted.pop();
  }

  private void flush() {
    String words = Typography.clean(NOTE_MARK.matcher(text.toString()).replaceAll(""));
    if (!words.isEmpty()) {
      blocks.add(block(contexts.element(), words).boldIn(text.beginning()));
    }
    text.clear();
    if (interrupted.isEmpty()) {
      blocks.addAll(notes);
      notes.clear();
    }
  }

  private Block block(XhtmlContext context, String words) {
    return switch (context.form()) {
      case CELL -> Block.cell(cell, words);
      case HEADING -> Block.heading(context.level(), words);
      case LIST_ITEM -> Block.of(Form.LIST_ITEM, BULLET.matcher(words).replaceFirst(""));
      case TEXT -> withBullet(words);
      default -> Block.of(context.form(), words);
    };
  }

  /** Word's lists reach us as paragraphs with a bullet typed before them. */
  private static Block withBullet(String words) {
    if (words.charAt(0) == MARK_OF_OLD_WORD) {
      return Block.of(Form.FOOTNOTE, words.substring(1).strip());
    }
    return BULLET.matcher(words).find() && "–-".indexOf(words.charAt(0)) < 0
        ? Block.of(Form.LIST_ITEM, BULLET.matcher(words).replaceFirst(""))
        : Block.text(words);
  }
}
