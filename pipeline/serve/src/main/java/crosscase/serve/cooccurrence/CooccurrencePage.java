package crosscase.serve.cooccurrence;

import crosscase.serve.layout.Choice;
import crosscase.serve.layout.PageFrame;
import crosscase.serve.layout.Pagination;
import java.util.List;
import java.util.Optional;

/**
 * What the co-occurrence page shows.
 *
 * @param notes why one number differs from another
 * @param verdicts how many pairs have each verdict, with links to them
 * @param pairs those of this page of the list
 * @param export links to all pairs of the list
 */
public record CooccurrencePage(
    PageFrame frame,
    List<String> notes,
    String measure,
    List<Choice> measures,
    String maxQ,
    int minCases,
    List<VerdictCount> verdicts,
    Optional<FindingSheet> finding,
    FigureView heatMap,
    FigureView pairMatrix,
    FigureView network,
    int pairsFound,
    List<Pair> pairs,
    Pagination pages,
    String export) {
  public CooccurrencePage {
    notes = List.copyOf(notes);
    measures = List.copyOf(measures);
    verdicts = List.copyOf(verdicts);
    pairs = List.copyOf(pairs);
  }

  /** The page for a query that cannot be read. */
  static CooccurrencePage empty(PageFrame frame, String measure) {
    return new CooccurrencePage(
        frame,
        List.of(),
        measure,
        List.of(),
        "",
        0,
        List.of(),
        Optional.empty(),
        FigureView.NONE,
        FigureView.NONE,
        FigureView.NONE,
        0,
        List.of(),
        Pagination.NONE,
        "");
  }

  /** How many pairs have a verdict, and a link that lists only them, or all again. */
  public record VerdictCount(String words, int pairs, boolean chosen, String link) {}

  /**
   * A pair in the list.
   *
   * @param documents how many documents count
   * @param supporting in how many of them the themes meet more often than expected
   * @param contradicting in how many they meet less often
   * @param link to the sentences with both themes
   * @param findingLink to the evidence behind it
   */
  public record Pair(
      String names,
      String verdict,
      String sentence,
      long both,
      long cases,
      int documents,
      int supporting,
      int contradicting,
      String oddsRatio,
      String interval,
      String p,
      String q,
      String link,
      String findingLink,
      boolean chosen) {}
}
