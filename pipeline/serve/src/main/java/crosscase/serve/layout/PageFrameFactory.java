package crosscase.serve.layout;

import crosscase.search.QueryException;
import crosscase.serve.live.Filter;
import crosscase.serve.live.OpenCorpus;
import crosscase.serve.web.Link;
import crosscase.serve.web.Parameters;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Creates the frame of a page, and the state that links carry to other pages. */
public final class PageFrameFactory {

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
        PageTabs.withFilter(sharedState(corpus, here), here),
        RequestNotes.of(corpus, here).all(),
        csrf);
  }

  /** The frame for a query that cannot be read: nothing is counted. */
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
        PageTabs.withFilter(sharedState(corpus, here), here),
        List.of(),
        csrf);
  }

  /** The query and the facets, without the state that only one page uses. */
  public static Link sharedState(OpenCorpus corpus, Link here) {
    Set<String> fields = corpus.fields();
    return new Link(
        here.path(),
        here.parameters().stream()
            .filter(
                part ->
                    fields.contains(part.name())
                        || part.name().equals(Parameters.QUERY)
                        || part.name().equals(Parameters.THEME)
                        || part.name().equals(Parameters.EXCLUDE_INTERVIEWERS))
            .toList());
  }
}
