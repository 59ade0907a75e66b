package crosscase.cli.searching;

import crosscase.cli.ExitCode;
import crosscase.cli.UsageException;
import crosscase.cli.terminal.FormatOption;
import crosscase.cli.terminal.OutputTable;
import crosscase.search.Collocates;
import crosscase.search.Collocates.Window;
import crosscase.search.SentenceSearch;
import crosscase.search.WordCounts;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "collocates",
    description = "Rank the words near the matches of a query.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "f: how often the word is near a match; f_corpus: how often it occurs anywhere. A window ends"
          + " with its sentence, and a word in two windows counts once."
    })
public final class CollocatesCommand implements Callable<Integer> {
  @Parameters(paramLabel = "QUERY", description = "The words whose neighbours to rank.")
  private String query = "";

  @Option(
      names = "--left",
      paramLabel = "N",
      defaultValue = "5",
      description = "Count this many words before a match (default: ${DEFAULT-VALUE}).")
  private int left;

  @Option(
      names = "--right",
      paramLabel = "N",
      defaultValue = "5",
      description = "Count this many words after a match (default: ${DEFAULT-VALUE}).")
  private int right;

  @Option(
      names = "--sort",
      paramLabel = "MEASURE",
      defaultValue = "logdice",
      description = "Rank by f, logdice, mi, t or g2 (default: ${DEFAULT-VALUE}).")
  private CollocateRow.Measure sort = CollocateRow.Measure.LOGDICE;

  @Mixin private final WordOptions words = new WordOptions();
  @Mixin private final SearchOptions options = new SearchOptions();
  @Mixin private final FormatOption format = new FormatOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    UsageException.requireAtLeast(0, "--left", left);
    UsageException.requireAtLeast(0, "--right", right);
    int least = words.minimumFrequency();
    int limit = words.limit();
    try (SentenceSearch search = options.open(query)) {
      Collocates found =
          WordCounts.collocates(search, query, new Window(left, right), words.words());
      format.print(table(found, least).first(limit), spec.commandLine().getOut());
      SearchOptions.warnIfTruncated(found.incompleteNote(), spec.commandLine().getErr());
    }
    return ExitCode.DONE;
  }

  private OutputTable table(Collocates found, int least) {
    return new OutputTable(
        List.of("collocate", "f", "f_corpus", "logdice", "mi", "t", "g2"),
        found.collocates().stream()
            .filter(collocate -> collocate.inWindows() >= least)
            .map(collocate -> CollocateRow.of(found, collocate))
            .sorted(CollocateRow.strongestFirst(sort))
            .map(CollocateRow::row)
            .toList());
  }
}
