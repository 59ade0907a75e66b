package crosscase.serve.cooccurrence;

import crosscase.serve.layout.PageFrame;
import crosscase.serve.searching.SearchOptions;
import java.util.List;

/** All that the co-occurrence page shows. */
public record CooccurrencePage(
    PageFrame frame,
    String measure,
    List<SearchOptions.Choice> measures,
    String maxQ,
    int minCases,
    List<String> cases,
    List<Row> heat,
    List<ThemeName> themes,
    List<List<Cell>> matrix,
    Network network,
    List<Pair> pairs,
    Forest forest,
    String dataUrl) {
  public CooccurrencePage {
    measures = List.copyOf(measures);
    cases = List.copyOf(cases);
    heat = List.copyOf(heat);
    themes = List.copyOf(themes);
    matrix = List.copyOf(matrix);
    pairs = List.copyOf(pairs);
  }

  /** For a query that cannot be read. */
  static CooccurrencePage empty(PageFrame frame, String measure) {
    return new CooccurrencePage(
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

  public record ThemeName(String id, String label) {}

  /** A theme by case. */
  public record Row(ThemeName theme, List<Cell> cells) {}

  /**
   * A number with a shade from 0 to 9, and the sentences behind it.
   *
   * @param shown the number as text
   * @param description what the number is of, for who cannot see the row and column
   * @param link empty for a number of a draft, whose sentences no link can say
   * @param before what a draft has changed; empty where nothing has
   */
  public record Cell(String shown, int shade, String description, String link, String before) {
    /** This one as a draft has it, held against the codebook's. */
    public Cell comparedWith(Cell saved) {
      return description.equals(saved.description)
          ? this
          : new Cell(shown, shade, description + ", before: " + saved.shown, "", saved.shown);
    }

    public boolean differs() {
      return !before.isEmpty();
    }
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

  /** A pair case by case. */
  public record Forest(String names, List<Stratum> strata) {
    static final Forest NONE = new Forest("", List.of());

    public boolean isPresent() {
      return !strata.isEmpty();
    }
  }

  /** A case of a forest plot; places are percent of a logarithmic axis. */
  public record Stratum(
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
