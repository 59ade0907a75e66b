package crosscase.serve.cooccurrence;

import crosscase.association.CaseCounts;
import crosscase.serve.layout.PageFrameFactory;
import crosscase.serve.live.Filter;
import crosscase.serve.live.OpenCorpus;
import crosscase.serve.web.Link;
import crosscase.serve.web.Parameters;
import crosscase.serve.web.Paths;
import java.util.List;

/**
 * Links from a number to the sentences that were counted for it.
 *
 * @param shared the search page with the same query and filters
 * @param counts the counts, whose cases are summed
 */
public record SentenceLinks(Link shared, CaseCounts counts) {
  public static SentenceLinks of(OpenCorpus corpus, Filter filter, Link here, CaseCounts counts) {
    Link shared =
        PageFrameFactory.sharedState(corpus, here)
            .on(Paths.SEARCH)
            .with(Parameters.EXCLUDE_INTERVIEWERS, filter.withoutInterviewers() ? "yes" : "no");
    return new SentenceLinks(shared, counts);
  }

  /** Links to the sentences of one case that have all these themes. */
  String inCase(String caseName, List<String> themes) {
    return inCase(List.of(caseName), themes);
  }

  /** Links to the same in all cases; the sums leave out documents without a case. */
  String inAllCases(List<String> themes) {
    boolean some = counts.strata().containsKey(CaseCounts.NO_CASE);
    return inCase(some ? counts.cases() : List.of(), themes);
  }

  private String inCase(List<String> cases, List<String> themes) {
    Link link = shared;
    for (String theme : themes) {
      link = link.without(Parameters.THEME, theme).and(Parameters.THEME, theme);
    }
    link = cases.isEmpty() ? link : link.without("case");
    for (String name : cases) {
      link = link.and("case", Filter.label(name));
    }
    return link.toString();
  }
}
