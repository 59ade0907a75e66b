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
 * Collects the blocks of a file piece by piece.
 *
 * <p>A note or text box in the middle of a paragraph comes after it. The page of a block is that of
 * its first word.
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

  /** All blocks so far, each note after the paragraph that refers to it. */
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

  /** Records that the current block refers to the note with this name. */
  void markNote(String note) {
    notes.addMark(note, collected.size());
  }

  /** The next block, if it is a note, has this name. */
  void nameNote(String note) {
    notes.addNote(note, collected.size());
  }

  /** Interrupts a paragraph for a note or text box. */
  void beginAside() {
    interrupted.push(text);
    text = new BoldPrefixText();
    hasWords = false;
  }

  boolean isInAside() {
    return !interrupted.isEmpty();
  }

  /** Returns to the interrupted paragraph. */
  void endAside(Form form) {
    String words = Typography.clean(text.toString());
    if (!words.isEmpty()) {
      asides.add(Block.of(form, words).onPage(textPage));
    }
    text = interrupted.pop();
    hasWords = true;
  }

  /** Ends the current block. */
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
