package crosscase.extract;

import crosscase.corpus.Paragraph.Form;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The blocks of a file as they are heard, piece by piece.
 *
 * <p>What stands aside in the middle of a paragraph, a note or a text box, comes after it. A block
 * is on the page where its first word is.
 */
final class HeardBlocks {
  private static final Pattern NOTE_MARK = Pattern.compile("\\[(?:footnote|endnote)Ref:\\d+\\]");

  private final List<Block> blocks = new ArrayList<>();
  private final List<Block> aside = new ArrayList<>();
  private final Deque<BoldWords> interrupted = new ArrayDeque<>();
  private final NoteOrder notes = new NoteOrder();
  private BoldWords text = new BoldWords();
  private int page = 1;
  private int pageOfText = 1;
  private boolean hasWords;

  /** All blocks so far, each note after the paragraph that marks it. */
  List<Block> inOrder() {
    return notes.inOrder(blocks);
  }

  int pages() {
    return page;
  }

  void append(String words, boolean isBold) {
    pageOfText = hasWords ? pageOfText : page;
    hasWords |= !words.isBlank();
    if (isBold) {
      text.appendBold(words);
    } else {
      text.append(words);
    }
  }

  boolean hasWords() {
    return hasWords;
  }

  void nextPage() {
    page++;
  }

  /** A mark of the note with this name stands here. */
  void mark(String note) {
    notes.mark(note, blocks.size());
  }

  /** What is heard next is the note with this name, should it be a note. */
  void name(String note) {
    notes.name(note, blocks.size());
  }

  /** Leaves a paragraph for what stands aside in it. */
  void interrupt() {
    interrupted.push(text);
    text = new BoldWords();
    hasWords = false;
  }

  boolean isInterrupted() {
    return !interrupted.isEmpty();
  }

  /** Back to the paragraph. */
  void resume(Form form) {
    String words = Typography.clean(text.toString());
    if (!words.isEmpty()) {
      aside.add(Block.of(form, words).onPage(pageOfText));
    }
    text = interrupted.pop();
    hasWords = true;
  }

  /** The end of a block. */
  void end(XhtmlContext context, Block.Place.Cell cell) {
    String words = Typography.clean(NOTE_MARK.matcher(text.toString()).replaceAll(""));
    if (!words.isEmpty()) {
      blocks.add(context.block(words, cell).boldIn(text.beginning()).onPage(pageOfText));
    }
    text.clear();
    hasWords = false;
    if (interrupted.isEmpty()) {
      blocks.addAll(aside);
      aside.clear();
    }
  }
}
