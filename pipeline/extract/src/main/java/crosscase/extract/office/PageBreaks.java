package crosscase.extract.office;

import crosscase.extract.blocks.FileContent;
import crosscase.extract.web.XhtmlBlockHandler;
import java.util.List;
import java.util.OptionalInt;

/**
 * Counts the pages of a word processor's file by the breaks that the program left in it.
 *
 * <p>Where a page was broken on purpose, the program may note the same break once more as its own.
 */
public final class PageBreaks {
  private final XhtmlBlockHandler blocks;
  private boolean hasRendered;
  private boolean isAfterExplicitBreak;

  public PageBreaks(XhtmlBlockHandler blocks) {
    this.blocks = blocks;
  }

  /** A break that the writer put there. */
  public void explicitBreak() {
    blocks.nextPage();
    isAfterExplicitBreak = true;
  }

  /** A break where a page was full. */
  void renderedBreak() {
    if (!isAfterExplicitBreak) {
      blocks.nextPage();
    }
    isAfterExplicitBreak = false;
    hasRendered = true;
  }

  public void textFollows(String words) {
    isAfterExplicitBreak &= words.isBlank();
  }

  /**
   * What was heard of a file that says how many pages it has; they count if all breaks are known.
   */
  public FileContent content(String mediaType, OptionalInt pages, List<String> warnings) {
    boolean areAll = hasRendered || blocks.pages() == pages.orElse(0);
    return new FileContent(
        mediaType,
        areAll ? OptionalInt.of(blocks.pages()) : pages,
        areAll ? blocks.blocksOnPages() : blocks.blocks(),
        warnings);
  }
}
