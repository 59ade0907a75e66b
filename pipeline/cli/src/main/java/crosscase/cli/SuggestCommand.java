package crosscase.cli;

import crosscase.corpus.Coding;
import crosscase.jobs.CorpusTables;
import crosscase.themes.Suggestion;
import crosscase.themes.ThemeSuggestions;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "suggest",
    description = {
      "Suggest themes: phrases said in many documents and cases that no theme of the codebook"
          + " covers, the most widespread first.",
      "A phrase is two to four adjectives and nouns; what the interviewers say does not count."
    },
    mixinStandardHelpOptions = true)
final class SuggestCommand implements Callable<Integer> {
  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "The most phrases to print (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Mixin private final CorpusOption corpus = new CorpusOption();
  @Mixin private final CodebookOption codebook = new CodebookOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    if (limit < 1) {
      throw new UsageException("--limit must be 1 or more, not %d.".formatted(limit));
    }
    Path folder = corpus.existing();
    CodebookOption.Text book = codebook.load();
    Steps steps = new Steps(spec.commandLine().getErr());
    Stages stages = Stages.open(folder, steps);
    stages.code(book);
    CorpusTables tables = stages.tables();
    List<Suggestion> suggestions =
        steps.step(
            "Looking for phrases",
            () ->
                ThemeSuggestions.of(
                    tables.sentencesInOrder(), tables.codingsBy(Coding.CODEBOOK), limit));
    print(suggestions, spec.commandLine().getOut());
    return 0;
  }

  private static void print(List<Suggestion> suggestions, PrintWriter out) {
    TextTable table = new TextTable(List.of("phrase", "said", "documents", "cases"));
    for (Suggestion suggestion : suggestions) {
      table.row(
          List.of(
              suggestion.phrase(),
              "%,d".formatted(suggestion.occurrences()),
              "%,d".formatted(suggestion.documents().size()),
              "%,d".formatted(suggestion.cases().size())));
    }
    table.print(out);
    for (Suggestion suggestion : suggestions) {
      out.printf("%n%s (%s)%n", suggestion.phrase(), String.join(", ", suggestion.cases()));
      for (Suggestion.Example example : suggestion.examples()) {
        out.printf("  %s [%s]%n", example.text().replaceAll("\\s+", " "), example.document());
      }
    }
  }
}
