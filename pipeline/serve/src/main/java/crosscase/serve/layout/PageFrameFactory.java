package crosscase.serve.layout;

import crosscase.search.QueryException;
import crosscase.serve.live.Filter;
import crosscase.serve.live.OpenCorpus;
import crosscase.serve.web.Link;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Makes the frame of a page, and says which of a link's parts go along to other pages. */
public final class PageFrameFactory {
  public static final String SEARCH = "/search";
  public static final String READ = "/read";
  public static final String CO_OCCURRENCE = "/co-occurrence";
  public static final String THEMES = "/themes";

  private PageFrameFactory() {}

  public static PageFrame create(
      String title, OpenCorpus corpus, Link here, Filter filter, String csrf)
      throws IOException, QueryException {
    Facets facets = new Facets(corpus, filter, here);
    return new PageFrame(
        title,
        here,
        filter,
        QueryError.NONE,
        facets.all(),
        facets.chosen(),
        corpus.sentencesMatching(filter).count(),
        tabs(corpus, here),
        csrf);
  }

  /** For a query that cannot be read: nothing is counted. */
  public static PageFrame withQueryError(
      String title, OpenCorpus corpus, Link here, Filter filter, QueryException e, String csrf) {
    return new PageFrame(
        title,
        here,
        filter,
        QueryError.of(e),
        List.of(),
        new Facets(corpus, filter, here).chosen(),
        0,
        tabs(corpus, here),
        csrf);
  }

  private static List<PageFrame.Tab> tabs(OpenCorpus corpus, Link here) {
    Link shared = sharedState(corpus, here);
    return List.of(
        tab("Search", SEARCH, shared, here),
        tab("Read", READ, shared, here),
        tab("Co-occurrence", CO_OCCURRENCE, shared, here),
        tab("Themes", THEMES, shared, here));
  }

  private static PageFrame.Tab tab(String label, String path, Link shared, Link here) {
    boolean current = here.path().equals(path) || here.path().startsWith(path + "/");
    return new PageFrame.Tab(label, shared.on(path).toString(), current);
  }

  /** The query and the facets, without what only one page knows. */
  public static Link sharedState(OpenCorpus corpus, Link here) {
    Set<String> fields = corpus.fields();
    return new Link(
        here.path(),
        here.parameters().stream()
            .filter(
                part ->
                    fields.contains(part.name())
                        || part.name().equals(Filter.QUERY)
                        || part.name().equals(Filter.THEME)
                        || part.name().equals(Filter.EXCLUDE_INTERVIEWERS))
            .toList());
  }
}
