package crosscase.cli.searching;

import crosscase.cli.UsageException;
import crosscase.cli.terminal.FormatOption;
import crosscase.search.Concordance;
import crosscase.search.ConcordanceOrder;
import crosscase.search.ConcordanceRequest;
import crosscase.search.SentenceSearch;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "concordance",
    description = "Show every match of a query with the words around it (keyword in context).",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "from and to are UTF-16 units into the document's text. crosscase help query tells all that a"
          + " query can ask."
    })
public final class ConcordanceCommand implements Callable<Integer> {
  @Parameters(paramLabel = "QUERY", description = "What to look for.")
  private String query = "";

  @Option(
      names = "--context",
      paramLabel = "N",
      defaultValue = "5",
      description = "How many words to each side (default: ${DEFAULT-VALUE}).")
  private int context;

  @Option(
      names = "--sort",
      paramLabel = "BY",
      defaultValue = "document",
      description =
          "document, match, or a word beside it: 1L, 2L, 3L, 1R, 2R, 3R (default:"
              + " ${DEFAULT-VALUE}).")
  private String sort = "document";

  @Mixin private final PageOptions page = new PageOptions();
  @Mixin private final SearchOptions options = new SearchOptions();
  @Mixin private final FormatOption format = new FormatOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    ConcordanceRequest request = request();
    try (SentenceSearch search = options.open(query)) {
      print(Concordance.of(search, query, request));
    }
    return 0;
  }

  private ConcordanceRequest request() {
    UsageException.requireAtLeast(0, "--context", context);
    return new ConcordanceRequest(context, order(), page.sample(), page.from(), page.limit());
  }

  private ConcordanceOrder order() {
    return ConcordanceOrder.ofWord(sort)
        .orElseThrow(
            () ->
                new UsageException(
                    "--sort takes %s, not %s.".formatted(ConcordanceOrder.words(), sort)));
  }

  private void print(Concordance found) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    ConcordanceView lines = new ConcordanceView(found.lines());
    if (format.isForPeople()) {
      lines.print(out);
      out.printf(
          "%,d lines from line %,d of those that match %s, in %,d sentences.%n",
          found.lines().size(), page.from(), query, found.sentences());
    } else {
      format.print(lines.table(), out);
    }
    SearchOptions.warnIfTruncated(found.incompleteNote(), spec.commandLine().getErr());
  }
}
