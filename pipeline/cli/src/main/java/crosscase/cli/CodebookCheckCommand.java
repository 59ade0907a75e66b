package crosscase.cli;

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
  @Mixin private final FormatOption format = new FormatOption();
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
    print(new CodebookFindings(book, failures, surveys(book)));
    return failures.isEmpty() ? 0 : FAILED;
  }

  private List<ThemeSurvey> surveys(Codebook book) throws IOException {
    if (!corpus.isNamed()) {
      return List.of();
    }
    try (SentenceSearch search = LiveIndex.open(corpus.existing())) {
      return ThemeSurvey.of(book, search, seed);
    }
  }

  private void print(CodebookFindings findings) throws IOException {
    boolean forPeople = format.isForPeople();
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter words = forPeople ? out : spec.commandLine().getErr();
    if (forPeople) {
      printSurveys(findings, out);
    } else {
      format.print(findings.table(), out);
    }
    findings.failures().forEach(failure -> words.println(sentence(failure)));
    words.println(findings.summary());
  }

  private void printSurveys(CodebookFindings findings, PrintWriter out) throws IOException {
    if (findings.surveys().isEmpty()) {
      return;
    }
    format.print(findings.counts(), out);
    for (ThemeSurvey survey : findings.surveys()) {
      out.printf("%n%s%n", survey.theme());
      survey.drawn().forEach(match -> out.println("  " + CodebookFindings.shown(match)));
    }
    out.println();
  }

  private static String sentence(Failure failure) {
    String what =
        failure.expected() == Expectation.FOUND
            ? "does not find its example"
            : "finds its counter-example";
    return "The theme %s %s: %s".formatted(failure.theme(), what, failure.sentence());
  }
}
