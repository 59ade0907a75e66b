package crosscase.cli;

import crosscase.corpus.Coding;
import crosscase.jobs.CorpusTables;
import crosscase.themes.Suggestion;
import crosscase.themes.ThemeSuggestions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
  private static final List<String> SHORT = List.of("phrase", "said", "documents", "cases");
  private static final List<String> FULL =
      List.of("phrase", "said", "documents", "cases", "case_names", "document_names", "sentences");

  @Mixin private final LimitOption limit = new LimitOption();
  @Mixin private final FormatOption format = new FormatOption();
  @Mixin private final CorpusOption corpus = new CorpusOption();
  @Mixin private final CodebookOption codebook = new CodebookOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    int rows = limit.rows();
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
                    tables.sentencesInOrder(), tables.codingsBy(Coding.CODEBOOK), rows));
    print(suggestions);
    return 0;
  }

  private void print(List<Suggestion> suggestions) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (!format.isForPeople()) {
      format.print(new Table(FULL, suggestions.stream().map(SuggestCommand::full).toList()), out);
      return;
    }
    format.print(new Table(SHORT, suggestions.stream().map(SuggestCommand::counts).toList()), out);
    for (Suggestion suggestion : suggestions) {
      out.printf("%n%s (%s)%n", suggestion.phrase(), String.join(", ", suggestion.cases()));
      for (Suggestion.Example example : suggestion.examples()) {
        out.printf("  %s%n", shown(example));
      }
    }
  }

  private static List<@Nullable Object> counts(Suggestion suggestion) {
    return Table.row(
        suggestion.phrase(),
        suggestion.occurrences(),
        suggestion.documents().size(),
        suggestion.cases().size());
  }

  private static List<@Nullable Object> full(Suggestion suggestion) {
    List<@Nullable Object> row = new ArrayList<>(counts(suggestion));
    row.add(String.join("; ", suggestion.cases()));
    row.add(String.join("; ", suggestion.documents()));
    row.add(
        suggestion.examples().stream()
            .map(SuggestCommand::shown)
            .collect(Collectors.joining("\n")));
    return row;
  }

  private static String shown(Suggestion.Example example) {
    return Quote.of(example.text(), example.document());
  }
}
