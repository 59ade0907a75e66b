package crosscase.serve;

import crosscase.search.QueryException;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Makes the frame of a page, and says which of a link's parts go along to other pages. */
final class Frames {
  static final String SEARCH = "/search";
  static final String READ = "/read";
  static final String TOGETHER = "/co-occurrence";
  static final String THEMES = "/themes";

  private Frames() {}

  static Frame of(String title, Corpus corpus, Link here, Filter filter, String csrf)
      throws IOException, QueryException {
    Facets facets = new Facets(corpus, filter, here);
    return new Frame(
        title,
        here,
        filter,
        QueryTrouble.NONE,
        facets.all(),
        facets.chosen(),
        corpus.sentences(filter).count(),
        tabs(corpus, here),
        csrf);
  }

  /** For a query that cannot be read: nothing is counted. */
  static Frame troubled(
      String title, Corpus corpus, Link here, Filter filter, QueryException e, String csrf) {
    return new Frame(
        title,
        here,
        filter,
        QueryTrouble.of(e),
        List.of(),
        new Facets(corpus, filter, here).chosen(),
        0,
        tabs(corpus, here),
        csrf);
  }

  private static List<Frame.Tab> tabs(Corpus corpus, Link here) {
    Link shared = shared(corpus, here);
    return List.of(
        tab("Search", SEARCH, shared, here),
        tab("Read", READ, shared, here),
        tab("Co-occurrence", TOGETHER, shared, here),
        tab("Themes", THEMES, shared, here));
  }

  private static Frame.Tab tab(String label, String path, Link shared, Link here) {
    boolean current = here.path().equals(path) || here.path().startsWith(path + "/");
    return new Frame.Tab(label, shared.on(path).toString(), current);
  }

  /** The query and the facets, without what only one page knows. */
  static Link shared(Corpus corpus, Link here) {
    Set<String> fields = corpus.fields();
    return new Link(
        here.path(),
        here.parts().stream()
            .filter(
                part ->
                    fields.contains(part.name())
                        || part.name().equals(Filter.QUERY)
                        || part.name().equals(Filter.THEME)
                        || part.name().equals(Filter.COUNTED))
            .toList());
  }
}
