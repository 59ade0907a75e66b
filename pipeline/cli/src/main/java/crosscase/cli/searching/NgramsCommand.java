package crosscase.cli.searching;

import crosscase.cli.ExitCode;
import crosscase.cli.UsageException;
import crosscase.cli.terminal.FormatOption;
import crosscase.cli.terminal.OutputTable;
import crosscase.search.Ngrams;
import crosscase.search.QueryException;
import crosscase.search.SentenceSearch;
import crosscase.search.WordCounts;
import crosscase.search.WordSelection;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "ngrams",
    description = {
      "Count sequences of words that recur.",
      "A sequence does not cross punctuation or the end of a sentence."
    },
    mixinStandardHelpOptions = true)
public final class NgramsCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "QUERY",
      arity = "0..1",
      description = "Only count in the sentences that it finds (default: in all).")
  private @Nullable String query;

  @Option(
      names = "--size",
      paramLabel = "N",
      defaultValue = "3",
      description = "How many words a sequence has (default: ${DEFAULT-VALUE}).")
  private int size;

  @Option(
      names = "--by",
      paramLabel = "LAYER",
      defaultValue = "form",
      description = "What counts as the same word: lemma or form (default: ${DEFAULT-VALUE}).")
  private WordSelection.Layer layer = WordSelection.Layer.FORM;

  @Mixin private final FrequencyOptions rows = new FrequencyOptions();
  @Mixin private final SearchOptions options = new SearchOptions();
  @Mixin private final FormatOption format = new FormatOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    UsageException.requireAtLeast(1, "--size", size);
    int least = rows.minimumFrequency();
    int limit = rows.limit();
    try (SentenceSearch search = options.open(query == null ? "" : query)) {
      Ngrams found = find(search, new Ngrams.Request(size, least, layer));
      format.print(table(found).first(limit), spec.commandLine().getOut());
      SearchOptions.warnIfTruncated(found.incompleteNote(), spec.commandLine().getErr());
    }
    return ExitCode.DONE;
  }

  private Ngrams find(SentenceSearch search, Ngrams.Request request)
      throws IOException, QueryException {
    return query == null
        ? WordCounts.ngrams(search, request)
        : WordCounts.ngrams(search, query, request);
  }

  private static OutputTable table(Ngrams found) {
    return new OutputTable(
        List.of("ngram", "f", "documents", "cases"),
        found.ngrams().stream()
            .map(run -> OutputTable.row(run.words(), run.frequency(), run.documents(), run.cases()))
            .toList());
  }
}
