package crosscase.cli.codebooks;

import crosscase.cli.ExitCode;
import crosscase.cli.corpus.CodebookOption;
import crosscase.cli.corpus.CorpusIndex;
import crosscase.cli.corpus.CorpusOption;
import crosscase.cli.terminal.FormatOption;
import crosscase.search.SentenceSearch;
import crosscase.themes.Codebook;
import crosscase.themes.CodebookExampleCheck;
import crosscase.themes.CodebookExampleCheck.Expectation;
import crosscase.themes.CodebookExampleCheck.Failure;
import crosscase.themes.ThemeSummary;
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
      "Check a codebook: its format, its queries, and whether they find its examples but not its"
          + " counter-examples.",
      "With --corpus, also count what each theme finds there, and print three random sentences."
    },
    mixinStandardHelpOptions = true)
final class CodebookCheckCommand implements Callable<Integer> {
  @Mixin private final CodebookOption codebook = new CodebookOption();
  @Mixin private final FormatOption format = new FormatOption();
  @Mixin private final CorpusOption corpus = new CorpusOption();

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Another seed draws other sentences (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    Codebook book = codebook.load().codebook();
    List<Failure> failures = new CodebookExampleCheck(ExampleSentences::annotate).failures(book);
    print(new CodebookCheckResult(book, failures, surveys(book)));
    return failures.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
  }

  private List<ThemeSummary> surveys(Codebook book) throws IOException {
    if (!corpus.isGiven()) {
      return List.of();
    }
    try (SentenceSearch search = CorpusIndex.open(corpus.existing())) {
      return ThemeSummary.of(book, search, seed);
    }
  }

  private void print(CodebookCheckResult findings) throws IOException {
    boolean forPeople = format.isForPeople();
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter words = forPeople ? out : spec.commandLine().getErr();
    if (forPeople) {
      printSurveys(findings, out);
    } else {
      format.print(findings.table(), out);
    }
    findings.failures().forEach(failure -> words.println(describe(failure)));
    words.println(findings.summary());
  }

  private void printSurveys(CodebookCheckResult findings, PrintWriter out) throws IOException {
    if (findings.surveys().isEmpty()) {
      return;
    }
    format.print(findings.counts(), out);
    for (ThemeSummary survey : findings.surveys()) {
      out.printf("%n%s%n", survey.theme());
      survey.sample().forEach(match -> out.println("  " + CodebookCheckResult.quoted(match)));
    }
    out.println();
  }

  private static String describe(Failure failure) {
    String what =
        failure.expected() == Expectation.FOUND
            ? "does not find its example"
            : "finds its counter-example";
    return "The theme %s %s: %s".formatted(failure.theme(), what, failure.sentence());
  }
}
