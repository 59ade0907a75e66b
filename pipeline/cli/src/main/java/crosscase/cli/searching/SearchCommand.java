package crosscase.cli.searching;

import crosscase.cli.ExitCode;
import crosscase.cli.UsageException;
import crosscase.cli.terminal.FormatOption;
import crosscase.cli.terminal.OutputTable;
import crosscase.search.FindRequest;
import crosscase.search.QueryException;
import crosscase.search.SentenceSearch;
import crosscase.search.ValueCounts;
import java.io.IOException;
import java.io.PrintWriter;
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
    name = "search",
    description = "Find sentences, the best matches first (BM25), or count them.",
    mixinStandardHelpOptions = true,
    footer = {"", "crosscase help query documents the query language, with examples."})
public final class SearchCommand implements Callable<Integer> {
  @Parameters(paramLabel = "QUERY", description = "The query.")
  private String query = "";

  @Option(
      names = "--context",
      paramLabel = "N",
      defaultValue = "0",
      description = "Also print this many sentences before and after each (default: none).")
  private int context;

  @Option(
      names = "--count-by",
      paramLabel = "FIELD",
      description =
          "Count instead of printing: by case, kind, role, speaker, document, voice, section, date"
              + " or a metadata column, with rates per 1,000 sentences.")
  private @Nullable String countBy;

  @Mixin private final PageOptions page = new PageOptions();
  @Mixin private final SearchOptions options = new SearchOptions();
  @Mixin private final FormatOption format = new FormatOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    UsageException.requireAtLeast(0, "--context", context);
    FindRequest request =
        new FindRequest(page.from(), page.limit(), context, FindRequest.BEST, page.sample());
    try (SentenceSearch search = options.open(query)) {
      if (countBy == null) {
        print(search.find(query, request));
      } else {
        print(search.valueCounts(query, countBy));
      }
    }
    return ExitCode.DONE;
  }

  private void print(SentenceSearch.Found found) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    PassageView passages = new PassageView(found.matchesInContext(), page.from());
    if (format.isForPeople()) {
      passages.print(out);
      out.printf(
          "%,d of %,d sentences that match %s.%n", found.matches().size(), found.total(), query);
    } else {
      format.print(passages.table(), out);
    }
    SearchOptions.warnIfTruncated(found.incompleteNote(), spec.commandLine().getErr());
  }

  private void print(ValueCounts found) throws IOException, QueryException {
    List<List<@Nullable Object>> rows =
        found.counts().stream()
            .map(c -> OutputTable.row(c.value(), c.hits(), c.sentences(), c.perThousand()))
            .toList();
    List<String> columns = List.of(String.valueOf(countBy), "hits", "sentences", "per_1000");
    format.print(new OutputTable(columns, rows), spec.commandLine().getOut());
    SearchOptions.warnIfTruncated(found.incompleteNote(), spec.commandLine().getErr());
  }
}
