package crosscase.serve;

import crosscase.association.CaseCounts;
import crosscase.themes.Theme;
import java.util.List;

/**
 * Where the sentences behind a number are shown, as they are counted here.
 *
 * @param shared the search page with the query and the filters of this one
 * @param counts over which cases are summed
 */
record Opening(Link shared, CaseCounts counts) {
  static Opening of(Corpus corpus, Filter filter, Link here, CaseCounts counts) {
    Link shared =
        Frames.shared(corpus, here)
            .on(Frames.SEARCH)
            .with(Filter.COUNTED, filter.counted() ? "yes" : "no");
    return new Opening(shared, counts);
  }

  /** The sentences of some themes in one case. */
  String in(String caseName, List<String> themes) {
    return in(List.of(caseName), themes);
  }

  /** The same in all cases; what is summed leaves out the documents without one. */
  String everywhere(List<String> themes) {
    boolean some = counts.strata().containsKey(CaseCounts.NO_CASE);
    return in(some ? counts.cases() : List.of(), themes);
  }

  private String in(List<String> cases, List<String> themes) {
    Link link = shared;
    for (String theme : themes) {
      link = link.without(Filter.THEME, theme).and(Filter.THEME, theme);
    }
    link = cases.isEmpty() ? link : link.without("case");
    for (String name : cases) {
      link = link.and("case", Filter.written(name));
    }
    return link.toString();
  }

  static TogetherPage.Name name(Theme theme) {
    return new TogetherPage.Name(theme.id(), theme.label());
  }
}
