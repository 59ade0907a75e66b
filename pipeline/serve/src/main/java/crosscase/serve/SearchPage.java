package crosscase.serve;

import java.util.List;

/** All that the search page shows. */
record SearchPage(
    Frame frame,
    SearchState state,
    List<SearchState.Choice> views,
    List<SearchState.Choice> orders,
    List<SearchState.Choice> contexts,
    List<Hit> hits,
    List<Line> lines,
    List<Bar> bars,
    long total,
    String cut,
    String previous,
    String next) {
  SearchPage {
    views = List.copyOf(views);
    orders = List.copyOf(orders);
    contexts = List.copyOf(contexts);
    hits = List.copyOf(hits);
    lines = List.copyOf(lines);
    bars = List.copyOf(bars);
  }

  /** A sentence found, between its neighbours. */
  record Hit(
      String document,
      String caseName,
      String place,
      String speaker,
      String role,
      List<String> before,
      List<Segment> text,
      List<String> after,
      String link) {}

  /** A line of a concordance. */
  record Line(
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
  record Bar(String shown, int count, int sentences, double perThousand, int width, String link) {}

  /** The number of the last one shown. */
  int last() {
    return state.from() - 1 + Math.max(hits.size(), lines.size());
  }
}
