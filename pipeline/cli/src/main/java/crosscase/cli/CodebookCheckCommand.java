package crosscase.cli;

import crosscase.search.SentenceMatch;
import crosscase.search.SentenceSearch;
import crosscase.themes.Codebook;
import crosscase.themes.CodebookTrial;
import crosscase.themes.CodebookTrial.Expectation;
import crosscase.themes.CodebookTrial.Failure;
import crosscase.themes.ThemeSurvey;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "check",
    description = {
      "Check a codebook: its form, its queries, and whether they find its examples and leave its"
          + " counter-examples.",
      "With a corpus, say what each theme finds there, and print three sentences of it."
    },
    mixinStandardHelpOptions = true)
final class CodebookCheckCommand implements Callable<Integer> {
  private static final int FAILED = 1;

  @Mixin private final CodebookOption codebook = new CodebookOption();
  @Mixin private final CorpusOption corpus = new CorpusOption();

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Draws other sentences (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    Codebook book = codebook.load().codebook();
    List<Failure> failures = new CodebookTrial(PlainText::sentences).failures(book);
    PrintWriter out = spec.commandLine().getOut();
    if (corpus.isNamed()) {
      try (SentenceSearch search = LiveIndex.open(corpus.existing())) {
        print(ThemeSurvey.of(book, search, seed), out);
      }
    }
    failures.forEach(failure -> out.println(sentence(failure)));
    out.println(summary(book, failures));
    return failures.isEmpty() ? 0 : FAILED;
  }

  private static void print(List<ThemeSurvey> surveys, PrintWriter out) throws IOException {
    TextTable table = new TextTable(List.of("theme", "sentences", "negated", "documents", "cases"));
    for (ThemeSurvey survey : surveys) {
      table.row(
          List.of(
              survey.theme(),
              "%,d".formatted(survey.sentences()),
              "%,d".formatted(survey.negated()),
              "%,d".formatted(survey.documents()),
              "%,d".formatted(survey.cases())));
    }
    table.print(out);
    for (ThemeSurvey survey : surveys) {
      out.printf("%n%s%n", survey.theme());
      survey.drawn().forEach(match -> out.println(line(match)));
    }
    out.println();
  }

  private static String line(SentenceMatch match) {
    return "  %s [%s]".formatted(match.text().replaceAll("\\s+", " "), match.document());
  }

  private static String sentence(Failure failure) {
    String what =
        failure.expected() == Expectation.FOUND
            ? "does not find its example"
            : "finds its counter-example";
    return "The theme %s %s: %s".formatted(failure.theme(), what, failure.sentence());
  }

  private static String summary(Codebook book, List<Failure> failures) {
    long queries =
        book.themes().stream()
            .mapToLong(theme -> theme.queries().include().size() + theme.queries().exclude().size())
            .sum();
    long examples =
        book.themes().stream()
            .mapToLong(
                theme ->
                    theme.guidance().examples().size() + theme.guidance().counterExamples().size())
            .sum();
    return "%,d themes, %,d queries, %,d examples and counter-examples, %,d of them not as they should be."
        .formatted(book.themes().size(), queries, examples, failures.size());
  }
}
