package crosscase.serve;

import java.util.List;
import java.util.Set;

/**
 * What all pages have around them: where we are, the query with what is wrong with it, the facets.
 *
 * @param here this page with its whole state
 * @param sentences how many are in view
 * @param sets the same view on the other pages
 * @param csrf what a form that writes must bring along
 */
record Frame(
    String title,
    Link here,
    Filter filter,
    QueryTrouble trouble,
    List<Facet> facets,
    List<Facet.Value> chosen,
    long sentences,
    List<Tab> sets,
    String csrf) {
  Frame {
    facets = List.copyOf(facets);
    chosen = List.copyOf(chosen);
    sets = List.copyOf(sets);
  }

  /** Where one was in what another query found. */
  private static final Set<String> NOT_KEPT = Set.of(SearchState.FROM, ReadView.AT);

  /** Another page with the same filter. */
  record Tab(String label, String link, boolean current) {}

  /** The state that the query box must keep, as hidden fields. */
  List<Link.Part> kept() {
    return here.parts().stream()
        .filter(part -> !part.name().equals(Filter.QUERY))
        .filter(part -> !NOT_KEPT.contains(part.name()))
        .toList();
  }

  /** The page without query and filter. */
  String bare() {
    return here.path();
  }

  String counted(boolean yes) {
    return here.without("from").with(Filter.COUNTED, yes ? "yes" : "no").toString();
  }
}
