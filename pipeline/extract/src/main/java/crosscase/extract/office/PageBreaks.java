package crosscase.extract.office;

import crosscase.extract.blocks.FileContent;
import crosscase.extract.web.XhtmlBlockHandler;
import java.util.List;
import java.util.OptionalInt;

/**
 * Counts the pages of a word processor's file by the page breaks that the program stored in it.
 *
 * <p>After an explicit page break, the program may store the same break again as a rendered one.
 */
public final class PageBreaks {
  private final XhtmlBlockHandler blocks;
  private boolean hasRendered;
  private boolean isAfterExplicitBreak;

  public PageBreaks(XhtmlBlockHandler blocks) {
    this.blocks = blocks;
  }

  /** A break inserted by the writer. */
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
   * The content of a file that stores its number of pages; blocks have pages only if all breaks are
   * known.
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
