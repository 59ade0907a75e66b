package crosscase.serve.searching;

import crosscase.serve.layout.PageFrame;
import crosscase.serve.web.Segment;
import java.util.List;

/** All that the search page shows. */
public record SearchPage(
    PageFrame frame,
    SearchOptions options,
    List<SearchOptions.Choice> views,
    List<SearchOptions.Choice> orders,
    List<SearchOptions.Choice> contexts,
    List<Hit> hits,
    List<ConcordanceRow> lines,
    List<CaseBar> caseBars,
    long total,
    String incompleteNotice,
    String previous,
    String next) {
  public SearchPage {
    views = List.copyOf(views);
    orders = List.copyOf(orders);
    contexts = List.copyOf(contexts);
    hits = List.copyOf(hits);
    lines = List.copyOf(lines);
    caseBars = List.copyOf(caseBars);
  }

  /** A sentence found, between its neighbours. */
  public record Hit(
      String document,
      String caseName,
      String page,
      String speaker,
      String role,
      List<String> before,
      List<Segment> text,
      List<String> after,
      String link) {}

  /** A line of a concordance. */
  public record ConcordanceRow(
      String pre,
      String keyword,
      String post,
      String caseName,
      String speaker,
      String document,
      String link) {}

  /**
   * What one case has of the sentences found.
   *
   * @param width of its bar, from 0 to 100
   */
  public record CaseBar(
      String label, int matches, int sentences, double perThousand, int width, String link) {}

  /** The number of the last one shown. */
  public int lastShown() {
    return options.from() - 1 + Math.max(hits.size(), lines.size());
  }
}
