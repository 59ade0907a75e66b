package crosscase.serve.cooccurrence;

import crosscase.serve.layout.Choice;
import crosscase.serve.layout.PageFrame;
import java.util.List;

/** What the co-occurrence page shows. */
public record CooccurrencePage(
    PageFrame frame,
    String measure,
    List<Choice> measures,
    String maxQ,
    int minCases,
    FigureView heatMap,
    FigureView pairMatrix,
    FigureView network,
    List<Pair> pairs,
    String forestTitle,
    FigureView forest) {
  public CooccurrencePage {
    measures = List.copyOf(measures);
    pairs = List.copyOf(pairs);
  }

  /** The page for a query that cannot be read. */
  static CooccurrencePage empty(PageFrame frame, String measure) {
    return new CooccurrencePage(
        frame,
        measure,
        List.of(),
        "",
        0,
        FigureView.NONE,
        FigureView.NONE,
        FigureView.NONE,
        List.of(),
        "",
        FigureView.NONE);
  }

  /** A pair across cases. */
  public record Pair(
      String names,
      long both,
      long cases,
      String oddsRatio,
      String interval,
      String p,
      String q,
      String link,
      String forestLink,
      boolean chosen) {}
}
