package crosscase.extract;

import crosscase.corpus.Paragraph.Form;
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

/** Reads Markdown with tables and footnotes; raw HTML in it is left out. */
final class MarkdownBlocks extends AbstractVisitor {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private static final Pattern NOTE = Pattern.compile("^\\[\\^([\\w-]+)\\]:\\s*");
  private static final Pattern NOTE_MARK = Pattern.compile("\\[\\^([\\w-]+)\\]");

  /** A note of one word would be taken for the target of a link. */
  private static final Pattern LIKE_LINK = Pattern.compile("(?m)^( {0,3})\\[\\^");

  private static final Pattern BEFORE_NOTE = Pattern.compile("\\n(?=\\[\\^[\\w-]+\\]:)");

  private final List<Block> blocks = new ArrayList<>();
  private final NoteOrder notes = new NoteOrder();
  private final BoldWords text = new BoldWords();
  private boolean isBold;
  private Form form = Form.TEXT;
  private Block.Place.Cell cell = new Block.Place.Cell(0, 0, 0);

  private MarkdownBlocks() {}

  static List<Block> read(String markdown) {
    MarkdownBlocks reader = new MarkdownBlocks();
    PARSER.parse(LIKE_LINK.matcher(markdown).replaceAll("$1\\\\[^")).accept(reader);
    return reader.notes.inOrder(reader.blocks);
  }

  @Override
  public void visit(Paragraph paragraph) {
    for (String words : BEFORE_NOTE.split(words(paragraph))) {
      Matcher note = NOTE.matcher(words);
      if (note.find()) {
        notes.name(note.group(1), blocks.size());
        add(Block.of(Form.FOOTNOTE, words.substring(note.end())));
      } else {
        add(Block.of(form, words));
      }
    }
  }

  @Override
  public void visit(Heading heading) {
    add(Block.heading(heading.getLevel(), words(heading)));
  }

  @Override
  public void visit(BlockQuote quotation) {
    visitAs(Form.QUOTATION, quotation);
  }

  @Override
  public void visit(ListItem item) {
    visitAs(Form.LIST_ITEM, item);
  }

  @Override
  public void visit(FencedCodeBlock code) {
    add(Block.of(form, code.getLiteral()));
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    add(Block.of(form, code.getLiteral()));
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock) {
      cell = new Block.Place.Cell(cell.table() + 1, 0, 0);
    }
    visitChildren(block);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableRow) {
      cell = new Block.Place.Cell(cell.table(), cell.row() + 1, 0);
      visitChildren(node);
    } else if (node instanceof TableCell) {
      cell = new Block.Place.Cell(cell.table(), cell.row(), cell.column() + 1);
      add(Block.cell(cell, words(node)));
    } else {
      visitChildren(node);
    }
  }

  @Override
  public void visit(Text words) {
    hear(words.getLiteral());
  }

  @Override
  public void visit(Code code) {
    hear(code.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak end) {
    hear("\n");
  }

  @Override
  public void visit(HardLineBreak end) {
    hear("\n");
  }

  @Override
  public void visit(StrongEmphasis bold) {
    isBold = true;
    visitChildren(bold);
    isBold = false;
  }

  private void hear(String words) {
    if (isBold) {
      text.appendBold(words);
    } else {
      text.append(words);
    }
  }

  private void visitAs(Form inside, Node node) {
    Form outside = form;
    form = inside;
    visitChildren(node);
    form = outside;
  }

  private String words(Node node) {
    text.clear();
    visitChildren(node);
    return text.toString();
  }

  private void add(Block block) {
    NOTE_MARK
        .matcher(block.text())
        .results()
        .forEach(mark -> notes.mark(mark.group(1), blocks.size()));
    String words = Typography.clean(NOTE_MARK.matcher(block.text()).replaceAll(""));
    if (!words.isEmpty()) {
      blocks.add(block.saying(words).boldIn(text.beginning()));
    }
  }
}
