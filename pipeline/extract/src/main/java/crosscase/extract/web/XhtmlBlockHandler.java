package crosscase.extract.web;

import crosscase.corpus.Paragraph.Form;
import crosscase.extract.blocks.Block;
import crosscase.extract.blocks.Typography;
import crosscase.extract.files.TextLimit;
import crosscase.extract.files.TooMuchTextException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Receives a file as XHTML and collects its blocks.
 *
 * <p>A note comes after the paragraph that refers to it; the references, and the links back from
 * notes, are left out.
 */
public final class XhtmlBlockHandler extends DefaultHandler {
  private static final Pattern NOTE =
      Pattern.compile("#_?(?:sd)?(?:fn|ftn|edn|note|footnote|endnote).*");

  private static final Set<String> RUNNING_TITLES = Set.of("header", "footer");
  private static final Set<String> ASIDE_STYLES = Set.of("note", "box");

  private final String lineEnd;
  private final BlockCollector collector = new BlockCollector();
  private final StringBuilder title = new StringBuilder();
  private final Deque<XhtmlContext> contexts = new ArrayDeque<>(List.of(XhtmlContext.BODY));
  private Block.Position.Cell cell = new Block.Position.Cell(0, 0, 0);
  private int depthInArticle;
  private int depthInFurniture;
  private int depthInMark;
  private int depthInBold;
  private boolean isInTitle;
  private long characters;

  private XhtmlBlockHandler(String lineEnd) {
    this.lineEnd = lineEnd;
  }

  /** For web pages, where line ends in the file have no meaning. */
  public static XhtmlBlockHandler ofWebPage() {
    return new XhtmlBlockHandler(" ");
  }

  /** For word processors' files, where line ends are intended. */
  public static XhtmlBlockHandler ofOffice() {
    return new XhtmlBlockHandler("\n");
  }

  /** The blocks in order, without pages; call it after the end of the document. */
  public List<Block> blocks() {
    return blocksOnPages().stream().map(Block::withoutPage).toList();
  }

  /** The same blocks, each with the page on which it begins. */
  public List<Block> blocksOnPages() {
    endBlock();
    List<Block> blocks = new ArrayList<>(collector.blocks());
    if (!blocks.isEmpty() && isTitle(blocks.getFirst())) {
      blocks.set(0, blocks.getFirst().withForm(Form.HEADING));
    }
    return blocks;
  }

  public int pages() {
    return collector.pages();
  }

  public void nextPage() {
    collector.nextPage();
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    String element = name.toLowerCase(Locale.ROOT);
    isInTitle = element.equals("title");
    if (depthInFurniture > 0 || isFurniture(element, attributes)) {
      depthInFurniture++;
      return;
    }
    XhtmlContext context = contexts.element().inside(element, attributes);
    if (isAside(element, attributes)) {
      collector.beginAside();
    } else if (XhtmlContext.isBlock(element)) {
      endBlock();
    }
    handleLinks(element, attributes, context);
    depthInArticle += isArticle(element) ? 1 : 0;
    depthInBold += isBold(element) ? 1 : 0;
    updatePosition(element);
    contexts.push(context);
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    isInTitle = false;
    if (depthInFurniture > 0) {
      depthInFurniture--;
      return;
    }
    String element = name.toLowerCase(Locale.ROOT);
    if (collector.isInAside() && element.equals("p")) {
      collector.endAside(contexts.element().form());
    } else if (XhtmlContext.isBlock(element)) {
      endBlock();
    }
    depthInMark -= depthInMark > 0 ? 1 : 0;
    depthInArticle -= isArticle(element) ? 1 : 0;
    depthInBold -= isBold(element) ? 1 : 0;
    contexts.pop();
  }

  @Override
  public void characters(char[] buffer, int start, int length) throws TooMuchTextException {
    characters += length;
    if (characters > TextLimit.MAX_CHARACTERS) {
      throw new TooMuchTextException();
    }
    if (isInTitle) {
      title.append(buffer, start, length);
    } else if (depthInFurniture == 0 && depthInMark == 0) {
      collector.append(new String(buffer, start, length).replace("\n", lineEnd), depthInBold > 0);
    }
  }

  private void endBlock() {
    collector.endBlock(contexts.element(), cell);
  }

  /** Programs without a style for titles write them as text. */
  private boolean isTitle(Block first) {
    return first.form() == Form.TEXT
        && Typography.oneLine(first.text()).equals(Typography.oneLine(title.toString()));
  }

  private void updatePosition(String element) {
    switch (element) {
      case "br" -> collector.append("\n", false);
      case "table" -> cell = new Block.Position.Cell(cell.table() + 1, 0, 0);
      case "tr" -> cell = new Block.Position.Cell(cell.table(), cell.row() + 1, 0);
      case "td", "th" ->
          cell = new Block.Position.Cell(cell.table(), cell.row(), cell.column() + 1);
      default -> {}
    }
  }

  private boolean isFurniture(String element, Attributes attributes) {
    // How LibreOffice marks the headers and footers of its pages.
    boolean isRunning =
        element.equals("div")
            && RUNNING_TITLES.contains(String.valueOf(attributes.getValue("title")));
    return isRunning
        || XhtmlContext.isFurniture(element)
        || (element.equals("header") && depthInArticle == 0);
  }

  private static boolean isArticle(String element) {
    return element.equals("article") || element.equals("main");
  }

  private static boolean isBold(String element) {
    return element.equals("b") || element.equals("strong");
  }

  /** Word processors put notes where they are referred to, and text boxes anywhere. */
  private boolean isAside(String element, Attributes attributes) {
    return element.equals("p")
        && ASIDE_STYLES.contains(XhtmlContext.style(attributes))
        && collector.hasWords();
  }

  private void handleLinks(String element, Attributes attributes, XhtmlContext context) {
    if (context.form() == Form.FOOTNOTE) {
      nameNote(attributes.getValue("id"));
      nameNote(attributes.getValue("name"));
    }
    boolean isMark = isNoteMark(element, attributes);
    if (isMark && context.form() != Form.FOOTNOTE) {
      collector.markNote(attributes.getValue("href").substring(1));
    }
    depthInMark += depthInMark > 0 || isMark ? 1 : 0;
  }

  private void nameNote(@Nullable String name) {
    if (name != null) {
      collector.nameNote(name);
    }
  }

  private boolean isNoteMark(String element, Attributes attributes) {
    String target = attributes.getValue("href");
    if (!element.equals("a") || target == null || !target.startsWith("#")) {
      return false;
    }
    return contexts.element().form() == Form.FOOTNOTE
        || XhtmlContext.style(attributes).matches(".*(?:footnote|endnote).*")
        || NOTE.matcher(target).matches();
  }
}
