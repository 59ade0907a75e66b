package crosscase.serve;

import java.util.List;

/** All that the co-occurrence page shows. */
record TogetherPage(
    Frame frame,
    String measure,
    List<SearchState.Choice> measures,
    String mostQ,
    int leastCases,
    List<String> cases,
    List<Row> heat,
    List<Name> themes,
    List<List<Cell>> matrix,
    Network network,
    List<Pair> pairs,
    Forest forest,
    String data) {
  TogetherPage {
    measures = List.copyOf(measures);
    cases = List.copyOf(cases);
    heat = List.copyOf(heat);
    themes = List.copyOf(themes);
    matrix = List.copyOf(matrix);
    pairs = List.copyOf(pairs);
  }

  /** For a query that cannot be read. */
  static TogetherPage empty(Frame frame, String measure) {
    return new TogetherPage(
        frame,
        measure,
        List.of(),
        "",
        0,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Network.NONE,
        List.of(),
        Forest.NONE,
        "");
  }

  record Name(String id, String label) {}

  /** A theme by case. */
  record Row(Name theme, List<Cell> cells) {}

  /**
   * A number with a shade from 0 to 9, and the sentences behind it.
   *
   * @param shown the number as text
   * @param words what the number is of, for who cannot see the row and column
   * @param link empty for a number of a draft, whose sentences no link can say
   * @param before what a draft has changed; empty where nothing has
   */
  record Cell(String shown, int shade, String words, String link, String before) {
    /** This one as a draft has it, held against the codebook's. */
    Cell after(Cell saved) {
      return words.equals(saved.words)
          ? this
          : new Cell(shown, shade, words + ", before: " + saved.shown, "", saved.shown);
    }

    boolean differs() {
      return !before.isEmpty();
    }
  }

  /** A pair across cases. */
  record Pair(
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

  /** A pair case by case. */
  record Forest(String names, List<Stratum> strata) {
    static final Forest NONE = new Forest("", List.of());

    boolean isThere() {
      return !strata.isEmpty();
    }
  }

  /** A case of a forest plot; places are percent of a logarithmic axis. */
  record Stratum(
      String name,
      long both,
      long units,
      String oddsRatio,
      String interval,
      boolean plotted,
      double at,
      double from,
      double to,
      boolean pooled,
      String link) {}
}
