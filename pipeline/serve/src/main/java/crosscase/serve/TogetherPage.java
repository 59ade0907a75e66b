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

  record Name(String id, String label) {}

  /** A theme by case. */
  record Row(Name theme, List<Cell> cells) {}

  /**
   * A number with a shade from 0 to 9, and the sentences behind it.
   *
   * @param shown the number as text
   * @param words what the number is of, for who cannot see the row and column
   */
  record Cell(String shown, int shade, String words, String link) {}

  /** A pair across cases. */
  record Pair(
      String first,
      String second,
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
