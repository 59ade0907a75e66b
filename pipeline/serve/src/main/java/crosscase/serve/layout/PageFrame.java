package crosscase.serve.layout;

import crosscase.serve.live.Filter;
import crosscase.serve.web.Link;
import crosscase.serve.web.Parameters;
import java.util.List;
import java.util.Set;

/**
 * What surrounds every page: tabs, the query with its error, and the facets.
 *
 * @param here the link of this page with its whole state
 * @param sentenceCount how many sentences the filter selects
 * @param tabs links to the pages, with the same filter
 * @param notes what the request names that does not exist, a sentence each
 * @param csrf the token that a form must send to write
 */
public record PageFrame(
    String title,
    Link here,
    Filter filter,
    QueryError queryError,
    List<Facet> facets,
    List<Facet.Value> chosenValues,
    long sentenceCount,
    List<Tab> tabs,
    List<String> notes,
    String csrf) {
  public PageFrame {
    facets = List.copyOf(facets);
    chosenValues = List.copyOf(chosenValues);
    tabs = List.copyOf(tabs);
    notes = List.copyOf(notes);
  }

  /** Positions in the results of the previous query. */
  private static final Set<String> RESET_BY_NEW_QUERY = Set.of(Parameters.FROM, Parameters.MATCH);

  /** The same frame with these notes. */
  public PageFrame with(RequestNotes checked) {
    return new PageFrame(
        title,
        here,
        filter,
        queryError,
        facets,
        chosenValues,
        sentenceCount,
        tabs,
        checked.all(),
        csrf);
  }

  /** Another page with the same filter. */
  public record Tab(String label, String link, boolean current) {}

  /** The state that the query box must keep in hidden fields. */
  public List<Link.Parameter> hiddenFields() {
    return here.parameters().stream()
        .filter(parameter -> !parameter.name().equals(Parameters.QUERY))
        .filter(parameter -> !RESET_BY_NEW_QUERY.contains(parameter.name()))
        .toList();
  }

  /** The page without query and filter. */
  public String withoutFilters() {
    return here.path();
  }

  /** The same page with interviewers left out, or included. */
  public String linkWithoutInterviewers(boolean yes) {
    return here.without(Parameters.FROM)
        .with(Parameters.EXCLUDE_INTERVIEWERS, yes ? "yes" : "no")
        .toString();
  }
}
