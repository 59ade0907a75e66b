package crosscase.jobs;

import static crosscase.association.Verdict.Thresholds.DEFAULT;
import static crosscase.jobs.LetterCorpus.THEMES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Prevalence in a corpus of letters, with all cells written out. */
class PrevalenceJobTest {
  private static final LetterCorpus CORPUS =
      new LetterCorpus()
          .interview("talk", "x", Map.of("region", "north"))
          .say("interviewer", "ABC")
          .say("provider", "A A B -")
          .say("user", "A -")
          .interview("chat", "y", Map.of("region", "south"))
          .say("provider", "- B - -")
          .report("paper", "y")
          .write("", "A -");

  @Test
  void countsUnitsDocumentsAndSpeakersOfEachCell() throws SelectionException {
    ResultTable cells = tables(Selection.DEFAULT).getFirst();

    assertThat(
            columns(
                cells,
                "theme",
                "case",
                "units",
                "with_theme",
                "documents",
                "documents_with_theme",
                "speakers"))
        .containsExactly(
            "A x 6 3 1 1 2",
            "A y 6 1 2 1 0",
            "B x 6 1 1 1 1",
            "B y 6 1 2 1 1",
            "C x 6 0 1 0 0",
            "C y 6 0 2 0 0");
    assertThat(columns(cells, "column_share", "row_share", "document_share").getFirst())
        .isEqualTo("0.5 0.75 1.0");
  }

  /**
   * R: chisq.test(matrix(c(3, 3, 1, 5), 2), correct = FALSE); $stdres; 2 * pnorm(-abs(1.224745)).
   */
  @Test
  void testsEachThemeAndEachCell() throws SelectionException {
    List<ResultTable> tables = tables(Selection.DEFAULT);

    assertThat(number(tables.get(1), 0, "units_chi_square")).isCloseTo(1.5, within(1e-12));
    assertThat(number(tables.getFirst(), 0, "units_adjusted_residual"))
        .isCloseTo(1.224744871391589, within(1e-12));
    assertThat(number(tables.getFirst(), 0, "units_p"))
        .isCloseTo(0.22067136191984688, within(1e-10));
    assertThat(number(tables.getFirst(), 0, "units_q"))
        .isCloseTo(2 * 0.22067136191984688, within(1e-10));
    assertThat(value(tables.getFirst(), 5, "units_p")).isNull();
    assertThat(value(tables.getFirst(), 5, "units_note"))
        .isEqualTo("fewer than two rows or columns have any counts");
  }

  @Test
  void listsEveryZeroWithItsUpperBound() throws SelectionException {
    ResultTable silences = tables(Selection.DEFAULT.by("region", "role")).get(2);

    assertThat(columns(silences, "theme", "case", "units", "elsewhere", "raised_by"))
        .containsExactly(
            "A south + provider 4 3 north + provider, north + user",
            "B north + user 2 2 north + provider, south + provider",
            "C north + provider 4 0 ",
            "C north + user 2 0 ",
            "C south + provider 4 0 ");
    assertThat(number(silences, 0, "units_upper_bound"))
        .isCloseTo(1 - Math.pow(0.05, 0.25), within(1e-12));
    assertThat(number(silences, 0, "documents_upper_bound")).isCloseTo(0.95, within(1e-12));
  }

  @Test
  void listsTheRolesThatAreSilentOnATheme() throws SelectionException {
    ResultTable silent = new PrevalenceJob(CORPUS.job()).silentRoles(Selection.DEFAULT, THEMES);

    assertThat(columns(silent, "theme", "case", "units", "raised_by"))
        .containsExactly("B user 2 provider", "C provider 8 ", "C user 2 ");
  }

  private static List<ResultTable> tables(Selection selection) throws SelectionException {
    return new PrevalenceJob(CORPUS.job()).execute(selection, THEMES, DEFAULT).tables();
  }

  private static @Nullable Object value(ResultTable table, int row, String column) {
    return table.rows().get(row).get(table.columns().indexOf(column));
  }

  private static double number(ResultTable table, int row, String column) {
    return (Double) Objects.requireNonNull(value(table, row, column));
  }

  private static List<String> columns(ResultTable table, String... columns) {
    return IntStream.range(0, table.rows().size())
        .mapToObj(
            row ->
                Arrays.stream(columns)
                    .map(column -> String.valueOf(value(table, row, column)))
                    .collect(Collectors.joining(" ")))
        .toList();
  }
}
