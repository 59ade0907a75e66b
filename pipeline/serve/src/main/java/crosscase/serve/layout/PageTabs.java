package crosscase.serve.layout;

import crosscase.serve.web.Link;
import crosscase.serve.web.Paths;
import java.util.List;

/** The links to the pages. */
public final class PageTabs {
  private PageTabs() {}

  /** For a page without a filter; the others are left out while there is no corpus. */
  public static List<PageFrame.Tab> of(Link here, boolean hasCorpus) {
    return hasCorpus ? withFilter(Link.to(here.path()), here) : List.of(corpus(here));
  }

  /**
   * For a page with a filter, which its links to other pages keep.
   *
   * @param shared the state that the pages have in common
   */
  static List<PageFrame.Tab> withFilter(Link shared, Link here) {
    return List.of(
        corpus(here),
        tab("Search", Paths.SEARCH, shared, here),
        tab("Read", Paths.READ, shared, here),
        tab("Co-occurrence", Paths.CO_OCCURRENCE, shared, here),
        tab("Themes", Paths.THEMES, shared, here));
  }

  private static PageFrame.Tab corpus(Link here) {
    return tab("Corpus", Paths.CORPUS, Link.to(Paths.CORPUS), here);
  }

  private static PageFrame.Tab tab(String label, String path, Link shared, Link here) {
    boolean current = here.path().equals(path) || here.path().startsWith(path + "/");
    return new PageFrame.Tab(label, shared.on(path).toString(), current);
  }
}
