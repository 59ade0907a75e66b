package crosscase.serve.layout;

import crosscase.serve.live.Filter;
import crosscase.serve.web.Link;
import crosscase.serve.web.Parameters;
import java.util.List;
import java.util.Set;

/**
 * What all pages have around them: where we are, the query with what is wrong with it, the facets.
 *
 * @param here this page with its whole state
 * @param sentenceCount how many are in view
 * @param tabs the same view on the other pages
 * @param csrf what a form that writes must bring along
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
    String csrf) {
  public PageFrame {
    facets = List.copyOf(facets);
    chosenValues = List.copyOf(chosenValues);
    tabs = List.copyOf(tabs);
  }

  /** Where one was in what another query found. */
  private static final Set<String> RESET_BY_NEW_QUERY = Set.of(Parameters.FROM, Parameters.MATCH);

  /** Another page with the same filter. */
  public record Tab(String label, String link, boolean current) {}

  /** The state that the query box must keep, as hidden fields. */
  public List<Link.Parameter> hiddenFields() {
    return here.parameters().stream()
        .filter(part -> !part.name().equals(Parameters.QUERY))
        .filter(part -> !RESET_BY_NEW_QUERY.contains(part.name()))
        .toList();
  }

  /** The page without query and filter. */
  public String withoutFilters() {
    return here.path();
  }

  public String linkWithoutInterviewers(boolean yes) {
    return here.without(Parameters.FROM)
        .with(Parameters.EXCLUDE_INTERVIEWERS, yes ? "yes" : "no")
        .toString();
  }
}
