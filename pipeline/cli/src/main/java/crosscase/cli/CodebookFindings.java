package crosscase.cli;

import crosscase.search.SentenceMatch;
import crosscase.themes.Codebook;
import crosscase.themes.CodebookTrial.Failure;
import crosscase.themes.Theme;
import crosscase.themes.ThemeSurvey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a check found, a row a theme.
 *
 * @param surveys what each theme finds in a corpus; none without a corpus
 */
record CodebookFindings(Codebook codebook, List<Failure> failures, List<ThemeSurvey> surveys) {
  private static final int DRAWN = 3;

  /** All of it, for programs. */
  Table table() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Theme theme : codebook.themes()) {
      List<@Nullable Object> row =
          new ArrayList<>(Table.row(theme.id(), queries(theme), examples(theme), failed(theme)));
      row.addAll(found(theme));
      rows.add(row);
    }
    return new Table(
        List.of(
            "theme",
            "queries",
            "examples",
            "failed",
            "sentences",
            "negated",
            "documents",
            "cases",
            "sentence_1",
            "sentence_2",
            "sentence_3"),
        rows);
  }

  private List<@Nullable Object> found(Theme theme) {
    Optional<ThemeSurvey> survey =
        surveys.stream().filter(s -> s.theme().equals(theme.id())).findFirst();
    if (survey.isEmpty()) {
      return Table.row(null, null, null, null, null, null, null);
    }
    List<@Nullable Object> row = new ArrayList<>(counts(survey.get()));
    List<SentenceMatch> drawn = survey.get().drawn();
    for (int i = 0; i < DRAWN; i++) {
      row.add(i < drawn.size() ? shown(drawn.get(i)) : null);
    }
    return row;
  }

  /** How often each theme is found, for people. */
  Table counts() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (ThemeSurvey survey : surveys) {
      List<@Nullable Object> row = new ArrayList<>(List.of(survey.theme()));
      row.addAll(counts(survey));
      rows.add(row);
    }
    return new Table(List.of("theme", "sentences", "negated", "documents", "cases"), rows);
  }

  private static List<@Nullable Object> counts(ThemeSurvey survey) {
    return Table.row(survey.sentences(), survey.negated(), survey.documents(), survey.cases());
  }

  static String shown(SentenceMatch match) {
    return Quote.of(match.text(), match.document());
  }

  String summary() {
    return "%,d themes, %,d queries, %,d examples and counter-examples, %,d of them not as they should be."
        .formatted(
            codebook.themes().size(),
            codebook.themes().stream().mapToInt(CodebookFindings::queries).sum(),
            codebook.themes().stream().mapToInt(CodebookFindings::examples).sum(),
            failures.size());
  }

  private static int queries(Theme theme) {
    return theme.queries().include().size() + theme.queries().exclude().size();
  }

  private static int examples(Theme theme) {
    return theme.guidance().examples().size() + theme.guidance().counterExamples().size();
  }

  private int failed(Theme theme) {
    return (int) failures.stream().filter(f -> f.theme().equals(theme.id())).count();
  }
}
