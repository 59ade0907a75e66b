package crosscase.serve.themes;

import crosscase.figures.FigureTable;
import crosscase.serve.layout.PageFrame;
import crosscase.serve.layout.QueryError;
import crosscase.serve.searching.SearchPage;
import java.util.List;

/** What the themes page shows. */
public record ThemesPage(
    PageFrame frame,
    String file,
    List<ThemeRow> themes,
    Draft draft,
    boolean canUndo,
    List<LineDifference.Line> difference,
    String fingerprint,
    String notice) {
  public ThemesPage {
    themes = List.copyOf(themes);
    difference = List.copyOf(difference);
  }

  /**
   * A theme of the codebook with its counts for the filter.
   *
   * @param withInterviewers how many sentences have it if interviewers, and what nobody says, are
   *     included
   */
  public record ThemeRow(
      String id,
      String label,
      String definition,
      int sentences,
      int withInterviewers,
      int caseCount,
      String share,
      boolean chosen,
      String editLink,
      String searchLink) {}

  /**
   * A theme being edited: its queries as typed, and what they would change.
   *
   * @param queryError what is wrong with a query, in words with a caret
   */
  public record Draft(
      String id,
      String label,
      String definition,
      String useWhen,
      String notWhen,
      String include,
      String exclude,
      QueryError queryError,
      int sentencesBefore,
      int sentencesNow,
      CountsPreview preview,
      List<PairChange> pairs,
      List<SearchPage.Hit> gained,
      List<SearchPage.Hit> lost,
      List<SearchPage.Hit> found,
      String differenceLink) {
    static final Draft NONE =
        new Draft(
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            QueryError.NONE,
            0,
            0,
            CountsPreview.NONE,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "");

    public boolean isPresent() {
      return !id.isEmpty();
    }
  }

  /** A number before and now. */
  public record PairChange(String theme, String before, String now, boolean differs) {}

  /** Heat map and pair matrix under the edited queries. */
  public record CountsPreview(FigureTable heatMap, FigureTable pairMatrix) {
    private static final FigureTable EMPTY = new FigureTable("", "", List.of(), List.of());
    static final CountsPreview NONE = new CountsPreview(EMPTY, EMPTY);
  }
}
