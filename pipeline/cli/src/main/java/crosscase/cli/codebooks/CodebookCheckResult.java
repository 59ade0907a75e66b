package crosscase.cli.codebooks;

import crosscase.cli.terminal.OutputTable;
import crosscase.cli.terminal.QuoteFormat;
import crosscase.search.SentenceMatch;
import crosscase.themes.Codebook;
import crosscase.themes.CodebookExampleCheck.Failure;
import crosscase.themes.Theme;
import crosscase.themes.ThemeSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of checking a codebook, with one row per theme.
 *
 * @param surveys what each theme finds in a corpus; empty without a corpus
 */
record CodebookCheckResult(Codebook codebook, List<Failure> failures, List<ThemeSummary> surveys) {
  private static final int SAMPLE_SENTENCES = 3;

  /** The whole result, for programs. */
  OutputTable table() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Theme theme : codebook.themes()) {
      List<@Nullable Object> row =
          new ArrayList<>(
              OutputTable.row(theme.id(), queries(theme), examples(theme), failedExamples(theme)));
      row.addAll(corpusCells(theme));
      rows.add(row);
    }
    return new OutputTable(
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

  private List<@Nullable Object> corpusCells(Theme theme) {
    Optional<ThemeSummary> survey =
        surveys.stream().filter(s -> s.theme().equals(theme.id())).findFirst();
    if (survey.isEmpty()) {
      return OutputTable.row(null, null, null, null, null, null, null);
    }
    List<@Nullable Object> row = new ArrayList<>(counts(survey.get()));
    List<SentenceMatch> drawn = survey.get().sample();
    for (int i = 0; i < SAMPLE_SENTENCES; i++) {
      row.add(i < drawn.size() ? quoted(drawn.get(i)) : null);
    }
    return row;
  }

  /** How often each theme occurs in the corpus, for people. */
  OutputTable counts() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (ThemeSummary survey : surveys) {
      List<@Nullable Object> row = new ArrayList<>(List.of(survey.theme()));
      row.addAll(counts(survey));
      rows.add(row);
    }
    return new OutputTable(List.of("theme", "sentences", "negated", "documents", "cases"), rows);
  }

  private static List<@Nullable Object> counts(ThemeSummary survey) {
    return OutputTable.row(
        survey.sentences(), survey.negated(), survey.documents(), survey.cases());
  }

  static String quoted(SentenceMatch match) {
    return QuoteFormat.withDocument(match.text(), match.document());
  }

  String summary() {
    return "%,d themes, %,d queries, %,d examples and counter-examples, %,d of them failed."
        .formatted(
            codebook.themes().size(),
            codebook.themes().stream().mapToInt(CodebookCheckResult::queries).sum(),
            codebook.themes().stream().mapToInt(CodebookCheckResult::examples).sum(),
            failures.size());
  }

  private static int queries(Theme theme) {
    return theme.queries().include().size() + theme.queries().exclude().size();
  }

  private static int examples(Theme theme) {
    return theme.guidance().examples().size() + theme.guidance().counterExamples().size();
  }

  private int failedExamples(Theme theme) {
    return (int) failures.stream().filter(f -> f.theme().equals(theme.id())).count();
  }
}
