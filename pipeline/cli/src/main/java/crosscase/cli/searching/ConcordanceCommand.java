package crosscase.cli.searching;

import crosscase.cli.ExitCode;
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
      "from and to are offsets into the document's text, in UTF-16 units. crosscase help query"
          + " documents the query language."
    })
public final class ConcordanceCommand implements Callable<Integer> {
  @Parameters(paramLabel = "QUERY", description = "The query.")
  private String query = "";

  @Option(
      names = "--context",
      paramLabel = "N",
      defaultValue = "5",
      description = "Show this many words on each side (default: ${DEFAULT-VALUE}).")
  private int context;

  @Option(
      names = "--sort",
      paramLabel = "BY",
      defaultValue = "document",
      description =
          "Sort by document, by match, or by a word to its left or right: 1L, 2L, 3L, 1R, 2R, 3R"
              + " (default: ${DEFAULT-VALUE}).")
  private String sort = "document";

  @Mixin private final PageOptions page = new PageOptions();
  @Mixin private final SearchOptions options = new SearchOptions();
  @Mixin private final FormatOption format = new FormatOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    ConcordanceRequest request = request();
    try (SentenceSearch search = options.open(query)) {
      print(search.concordance(query, request));
    }
    return ExitCode.DONE;
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
          "%,d lines, from line %,d of the concordance of %s, with %,d matching sentences.%n",
          found.lines().size(), page.from(), query, found.sentences());
    } else {
      format.print(lines.table(), out);
    }
    SearchOptions.warnIfTruncated(found.incompleteNote(), spec.commandLine().getErr());
  }
}
