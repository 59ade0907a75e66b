package crosscase.serve.cooccurrence;

import crosscase.association.CaseCounts;
import crosscase.search.SentenceMatch;
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
    boolean someLeftOut = counts.cases().size() < counts.strata().size();
    return inCase(someLeftOut ? counts.cases() : List.of(), themes);
  }

  /** Links to the sentences of all cases that have a theme, but not another. */
  String alone(String theme, String other) {
    String query = "theme:%s AND NOT theme:%s".formatted(theme, other);
    String narrower = shared.first(Parameters.QUERY);
    Link link =
        shared.with(
            Parameters.QUERY,
            narrower.isEmpty() ? query : "(%s) AND %s".formatted(narrower, query));
    return new SentenceLinks(link, counts).inAllCases(List.of());
  }

  /** Links to a sentence in its document. */
  String toSentence(SentenceMatch match) {
    return shared
            .on(Paths.READ)
            .and(Parameters.OPEN, match.document())
            .and(Parameters.SENTENCE, Integer.toString(match.number()))
        + "#s"
        + match.number();
  }

  private String inCase(List<String> cases, List<String> themes) {
    Link link = shared;
    for (String theme : themes) {
      link = link.without(Parameters.THEME, theme).and(Parameters.THEME, theme);
    }
    link = cases.isEmpty() ? link : link.without("case");
    for (String name : cases) {
      link = link.and("case", Filter.label("case", name));
    }
    return link.toString();
  }
}
