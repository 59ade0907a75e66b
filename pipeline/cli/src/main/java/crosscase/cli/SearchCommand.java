package crosscase.cli;

import crosscase.search.SentenceSearch;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "search",
    description = "Find sentences, and print a concordance of them.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "A word finds its forms: trust finds trusted. Further: form:trusted, \"joint working\","
          + " contr*, trust AND case:housing, role:provider, pos:JJ, ner:PERSON,"
          + " fn:ordered(#JJ trust), fn:maxgaps(4 fn:unordered(control fixation))."
    })
final class SearchCommand implements Callable<Integer> {
  @Parameters(paramLabel = "QUERY", description = "What to look for.")
  private String query = "";

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "The most sentences to print (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Mixin private final CorpusOption corpus = new CorpusOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    if (limit < 1) {
      throw new UsageException("--limit must be 1 or more, not %d.".formatted(limit));
    }
    PrintWriter out = spec.commandLine().getOut();
    try (SentenceSearch search = LiveIndex.open(corpus.existing())) {
      SentenceSearch.Found found = search.find(query, limit);
      new Concordance(found.matches()).print(out);
      out.printf(
          "%,d of %,d sentences that match %s.%n", found.matches().size(), found.total(), query);
    }
    return 0;
  }
}
