package crosscase.serve.searching;

import crosscase.corpus.Span;
import crosscase.search.SentenceMatch;
import crosscase.serve.layout.Choice;
import crosscase.serve.layout.PageFrame;
import crosscase.serve.layout.Pagination;
import crosscase.serve.web.Segment;
import java.util.List;

/**
 * What the search page shows.
 *
 * @param total how many sentences match
 * @param incompleteNotice why the results may be incomplete; empty if they are complete
 * @param countNote how many of the sentences co-occurrence counts; empty if all of them
 */
public record SearchPage(
    PageFrame frame,
    SearchOptions options,
    List<Choice> views,
    List<Choice> orders,
    List<Choice> contexts,
    List<Hit> hits,
    List<ConcordanceRow> lines,
    List<CaseBar> caseBars,
    long total,
    String incompleteNotice,
    String countNote,
    Pagination pages) {
  public SearchPage {
    views = List.copyOf(views);
    orders = List.copyOf(orders);
    contexts = List.copyOf(contexts);
    hits = List.copyOf(hits);
    lines = List.copyOf(lines);
    caseBars = List.copyOf(caseBars);
  }

  /** A matching sentence, between its neighbours. */
  public record Hit(
      String document,
      String caseName,
      String page,
      String speaker,
      String role,
      List<String> before,
      List<Segment> text,
      List<String> after,
      String link) {
    /** A sentence without its neighbours. */
    public static Hit of(SentenceMatch match, String link) {
      int begin = match.begin();
      List<Span> spans =
          match.spans().stream().map(s -> new Span(s.begin() - begin, s.end() - begin)).toList();
      return new Hit(
          match.document(),
          match.caseName(),
          match.page().isEmpty() ? "" : "p. " + match.page(),
          match.speaker(),
          match.role(),
          List.of(),
          Segment.of(match.text(), spans),
          List.of(),
          link);
    }
  }

  /** A line of a concordance. */
  public record ConcordanceRow(
      String pre,
      String keyword,
      String post,
      String caseName,
      String speaker,
      String document,
      String link) {
    /** Whether the path begins with the case, so that naming the case would repeat it. */
    public boolean isCaseInPath() {
      return caseName.isEmpty() || document.startsWith(caseName + "/");
    }
  }

  /**
   * How many sentences of a case match.
   *
   * @param perThousand matching sentences per 1,000 sentences of the case
   * @param width the length of its bar, from 0 to 100
   */
  public record CaseBar(
      String label, int matches, int sentences, double perThousand, int width, String link) {}
}
