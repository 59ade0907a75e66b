package crosscase.cli.codebooks;

import crosscase.cli.ExitCode;
import crosscase.cli.corpus.CodebookOption;
import crosscase.cli.corpus.CorpusOption;
import crosscase.cli.corpus.CorpusStages;
import crosscase.cli.terminal.FormatOption;
import crosscase.cli.terminal.LimitOption;
import crosscase.cli.terminal.OutputTable;
import crosscase.cli.terminal.ProgressLog;
import crosscase.cli.terminal.QuoteFormat;
import crosscase.corpus.Coding;
import crosscase.jobs.CorpusTables;
import crosscase.themes.ThemeSuggester;
import crosscase.themes.ThemeSuggester.ThemeSuggestion;
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
      "Suggest themes: phrases used in many documents and cases that no theme of the codebook"
          + " covers, the most widespread first.",
      "A phrase is two to four adjectives and nouns. What interviewers say is not counted."
    },
    mixinStandardHelpOptions = true)
public final class SuggestCommand implements Callable<Integer> {
  private static final List<String> TEXT_COLUMNS = List.of("phrase", "said", "documents", "cases");
  private static final List<String> ALL_COLUMNS =
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
    CodebookOption.LoadedCodebook book = codebook.load();
    ProgressLog progress = new ProgressLog(spec.commandLine().getErr());
    CorpusStages stages = CorpusStages.open(folder, progress);
    stages.code(book);
    CorpusTables tables = stages.tables();
    List<ThemeSuggestion> suggestions =
        progress.timed(
            "Looking for phrases",
            () ->
                ThemeSuggester.suggest(
                    tables.sentencesInOrder(), tables.codingsBy(Coding.CODEBOOK), rows));
    print(suggestions);
    return ExitCode.DONE;
  }

  private void print(List<ThemeSuggestion> suggestions) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (!format.isForPeople()) {
      format.print(
          new OutputTable(ALL_COLUMNS, suggestions.stream().map(SuggestCommand::allCells).toList()),
          out);
      return;
    }
    format.print(
        new OutputTable(
            TEXT_COLUMNS, suggestions.stream().map(SuggestCommand::countCells).toList()),
        out);
    for (ThemeSuggestion suggestion : suggestions) {
      out.printf("%n%s (%s)%n", suggestion.phrase(), String.join(", ", suggestion.cases()));
      for (ThemeSuggestion.Example example : suggestion.examples()) {
        out.printf("  %s%n", quoted(example));
      }
    }
  }

  private static List<@Nullable Object> countCells(ThemeSuggestion suggestion) {
    return OutputTable.row(
        suggestion.phrase(),
        suggestion.occurrences(),
        suggestion.documents().size(),
        suggestion.cases().size());
  }

  private static List<@Nullable Object> allCells(ThemeSuggestion suggestion) {
    List<@Nullable Object> row = new ArrayList<>(countCells(suggestion));
    row.add(String.join("; ", suggestion.cases()));
    row.add(String.join("; ", suggestion.documents()));
    row.add(
        suggestion.examples().stream()
            .map(SuggestCommand::quoted)
            .collect(Collectors.joining("\n")));
    return row;
  }

  private static String quoted(ThemeSuggestion.Example example) {
    return QuoteFormat.withDocument(example.text(), example.document());
  }
}
