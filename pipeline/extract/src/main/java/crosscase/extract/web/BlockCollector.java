package crosscase.extract.web;

import crosscase.corpus.Paragraph.Form;
import crosscase.extract.blocks.Block;
import crosscase.extract.blocks.BoldPrefixText;
import crosscase.extract.blocks.NotePlacement;
import crosscase.extract.blocks.Typography;
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
final class BlockCollector {
  private static final Pattern NOTE_MARK = Pattern.compile("\\[(?:footnote|endnote)Ref:\\d+\\]");

  private final List<Block> collected = new ArrayList<>();
  private final List<Block> asides = new ArrayList<>();
  private final Deque<BoldPrefixText> interrupted = new ArrayDeque<>();
  private final NotePlacement notes = new NotePlacement();
  private BoldPrefixText text = new BoldPrefixText();
  private int page = 1;
  private int textPage = 1;
  private boolean hasWords;

  /** All blocks so far, each note after the paragraph that marks it. */
  List<Block> blocks() {
    return notes.placeNotes(collected);
  }

  int pages() {
    return page;
  }

  void append(String words, boolean isBold) {
    textPage = hasWords ? textPage : page;
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
  void markNote(String note) {
    notes.addMark(note, collected.size());
  }

  /** What is heard next is the note with this name, should it be a note. */
  void nameNote(String note) {
    notes.addNote(note, collected.size());
  }

  /** Leaves a paragraph for what stands aside in it. */
  void beginAside() {
    interrupted.push(text);
    text = new BoldPrefixText();
    hasWords = false;
  }

  boolean isInAside() {
    return !interrupted.isEmpty();
  }

  /** Back to the paragraph. */
  void endAside(Form form) {
    String words = Typography.clean(text.toString());
    if (!words.isEmpty()) {
      asides.add(Block.of(form, words).onPage(textPage));
    }
    text = interrupted.pop();
    hasWords = true;
  }

  /** The end of a block. */
  void endBlock(XhtmlContext context, Block.Position.Cell cell) {
    String words = Typography.clean(NOTE_MARK.matcher(text.toString()).replaceAll(""));
    if (!words.isEmpty()) {
      collected.add(context.block(words, cell).withBoldPrefix(text.boldPrefix()).onPage(textPage));
    }
    text.clear();
    hasWords = false;
    if (interrupted.isEmpty()) {
      collected.addAll(asides);
      asides.clear();
    }
  }
}
