package crosscase.extract;

import java.util.List;
import java.util.OptionalInt;

/**
 * Counts the pages of a word processor's file by the breaks that the program left in it.
 *
 * <p>Where a page was broken on purpose, the program may note the same break once more as its own.
 */
final class PageBreaks {
  private final XhtmlBlocks blocks;
  private boolean hasRendered;
  private boolean isJustMeant;

  PageBreaks(XhtmlBlocks blocks) {
    this.blocks = blocks;
  }

  /** A break that the writer put there. */
  void meant() {
    blocks.nextPage();
    isJustMeant = true;
  }

  /** A break where a page was full. */
  void rendered() {
    if (!isJustMeant) {
      blocks.nextPage();
    }
    isJustMeant = false;
    hasRendered = true;
  }

  void hear(String words) {
    isJustMeant &= words.isBlank();
  }

  /**
   * What was heard of a file that says how many pages it has; they count if all breaks are known.
   */
  FileContent content(String mediaType, OptionalInt pages, List<String> warnings) {
    boolean areAll = hasRendered || blocks.pages() == pages.orElse(0);
    return new FileContent(
        mediaType,
        areAll ? OptionalInt.of(blocks.pages()) : pages,
        areAll ? blocks.blocksOnPages() : blocks.blocks(),
        warnings);
  }
}
