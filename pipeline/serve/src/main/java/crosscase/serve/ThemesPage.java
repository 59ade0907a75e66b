package crosscase.serve;

import java.util.List;

/** All that the themes page shows. */
record ThemesPage(
    Frame frame,
    String file,
    List<Entry> themes,
    Draft draft,
    boolean undoable,
    List<Difference.Line> difference,
    String fingerprint,
    String said) {
  ThemesPage {
    themes = List.copyOf(themes);
    difference = List.copyOf(difference);
  }

  /** A theme of the codebook with its counts under the filter. */
  record Entry(
      String id,
      String label,
      String definition,
      int sentences,
      int cases,
      String share,
      boolean chosen,
      String link,
      String searchLink) {}

  /**
   * A theme being edited: the queries as they are written now, and what they would change.
   *
   * @param trouble what is wrong with a query, in words with a caret
   */
  record Draft(
      String id,
      String label,
      String definition,
      String useWhen,
      String notWhen,
      String include,
      String exclude,
      QueryTrouble trouble,
      int before,
      int now,
      Picture picture,
      List<Change> pairs,
      List<SearchPage.Hit> gained,
      List<SearchPage.Hit> lost,
      List<SearchPage.Hit> found,
      String saveLink) {
    static final Draft NONE =
        new Draft(
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            QueryTrouble.NONE,
            0,
            0,
            Picture.NONE,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "");

    boolean isThere() {
      return !id.isEmpty();
    }
  }

  /** A number before and now. */
  record Change(String name, String before, String now, boolean differs) {}

  /** Heat map and pair matrix under the edited queries. */
  record Picture(
      List<String> cases,
      List<TogetherPage.Row> heat,
      List<TogetherPage.Name> themes,
      List<List<TogetherPage.Cell>> matrix) {
    static final Picture NONE = new Picture(List.of(), List.of(), List.of(), List.of());

    Picture {
      cases = List.copyOf(cases);
      heat = List.copyOf(heat);
      themes = List.copyOf(themes);
      matrix = List.copyOf(matrix);
    }
  }
}
