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
 * Where the sentences behind a number are shown, as they are counted here.
 *
 * @param shared the search page with the query and the filters of this one
 * @param counts over which cases are summed
 */
public record SentenceLinks(Link shared, CaseCounts counts) {
  public static SentenceLinks of(OpenCorpus corpus, Filter filter, Link here, CaseCounts counts) {
    Link shared =
        PageFrameFactory.sharedState(corpus, here)
            .on(Paths.SEARCH)
            .with(Parameters.EXCLUDE_INTERVIEWERS, filter.withoutInterviewers() ? "yes" : "no");
    return new SentenceLinks(shared, counts);
  }

  /** The sentences of some themes in one case. */
  String inCase(String caseName, List<String> themes) {
    return inCase(List.of(caseName), themes);
  }

  /** The same in all cases; what is summed leaves out the documents without one. */
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
