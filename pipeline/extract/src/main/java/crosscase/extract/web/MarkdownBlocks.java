package crosscase.extract.web;

import crosscase.corpus.Paragraph.Form;
import crosscase.extract.blocks.Block;
import crosscase.extract.blocks.BoldPrefixText;
import crosscase.extract.blocks.NotePlacement;
import crosscase.extract.blocks.Typography;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown with tables and footnotes; HTML in it is left out, but not {@code <laughs>} and
 * the like.
 */
public final class MarkdownBlocks extends AbstractVisitor {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private static final Pattern NOTE = Pattern.compile("^\\[\\^([\\w-]+)\\]:\\s*");
  private static final Pattern NOTE_MARK = Pattern.compile("\\[\\^([\\w-]+)\\]");

  /** The parser would take a note of one word for a link definition. */
  private static final Pattern NOTE_LIKE_LINK = Pattern.compile("(?m)^( {0,3})\\[\\^");

  private static final Pattern BEFORE_NOTE = Pattern.compile("\\n(?=\\[\\^[\\w-]+\\]:)");

  private final List<Block> blocks = new ArrayList<>();
  private final NotePlacement notes = new NotePlacement();
  private final BoldPrefixText text = new BoldPrefixText();
  private boolean isBold;
  private Form form = Form.TEXT;
  private Block.Position.Cell cell = new Block.Position.Cell(0, 0, 0);

  private MarkdownBlocks() {}

  public static List<Block> read(String markdown) {
    MarkdownBlocks reader = new MarkdownBlocks();
    String text = UnknownTags.escape(markdown);
    PARSER.parse(NOTE_LIKE_LINK.matcher(text).replaceAll("$1\\\\[^")).accept(reader);
    return reader.notes.placeNotes(reader.blocks);
  }

  @Override
  public void visit(Paragraph paragraph) {
    for (String words : BEFORE_NOTE.split(textOf(paragraph))) {
      Matcher note = NOTE.matcher(words);
      if (note.find()) {
        notes.addNote(note.group(1), blocks.size());
        add(Block.of(Form.FOOTNOTE, words.substring(note.end())));
      } else {
        add(Block.of(form, words));
      }
    }
  }

  @Override
  public void visit(Heading heading) {
    add(Block.heading(heading.getLevel(), textOf(heading)));
  }

  @Override
  public void visit(BlockQuote quotation) {
    visitWithForm(Form.QUOTATION, quotation);
  }

  @Override
  public void visit(ListItem item) {
    visitWithForm(Form.LIST_ITEM, item);
  }

  @Override
  public void visit(FencedCodeBlock code) {
    add(Block.of(form, UnknownTags.unescape(code.getLiteral())));
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    add(Block.of(form, UnknownTags.unescape(code.getLiteral())));
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock) {
      cell = new Block.Position.Cell(cell.table() + 1, 0, 0);
    }
    visitChildren(block);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableRow) {
      cell = new Block.Position.Cell(cell.table(), cell.row() + 1, 0);
      visitChildren(node);
    } else if (node instanceof TableCell) {
      cell = new Block.Position.Cell(cell.table(), cell.row(), cell.column() + 1);
      add(Block.cell(cell, textOf(node)));
    } else {
      visitChildren(node);
    }
  }

  @Override
  public void visit(Text words) {
    appendText(words.getLiteral());
  }

  @Override
  public void visit(Code code) {
    appendText(UnknownTags.unescape(code.getLiteral()));
  }

  @Override
  public void visit(SoftLineBreak end) {
    appendText("\n");
  }

  @Override
  public void visit(HardLineBreak end) {
    appendText("\n");
  }

  @Override
  public void visit(StrongEmphasis bold) {
    isBold = true;
    visitChildren(bold);
    isBold = false;
  }

  private void appendText(String words) {
    if (isBold) {
      text.appendBold(words);
    } else {
      text.append(words);
    }
  }

  private void visitWithForm(Form inside, Node node) {
    Form outside = form;
    form = inside;
    visitChildren(node);
    form = outside;
  }

  private String textOf(Node node) {
    text.clear();
    visitChildren(node);
    return text.toString();
  }

  private void add(Block block) {
    NOTE_MARK
        .matcher(block.text())
        .results()
        .forEach(mark -> notes.addMark(mark.group(1), blocks.size()));
    String words = Typography.clean(NOTE_MARK.matcher(block.text()).replaceAll(""));
    if (!words.isEmpty()) {
      blocks.add(block.withText(words).withBoldPrefix(text.boldPrefix()));
    }
  }
}
