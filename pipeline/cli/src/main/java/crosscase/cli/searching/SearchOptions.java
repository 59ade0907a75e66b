package crosscase.cli.searching;

import crosscase.cli.UsageException;
import crosscase.cli.corpus.CodebookOption;
import crosscase.cli.corpus.CorpusIndex;
import crosscase.cli.corpus.CorpusOption;
import crosscase.search.NamedQuery;
import crosscase.search.QuerySettings;
import crosscase.search.SentenceSearch;
import crosscase.themes.CodebookException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which corpus queries search, with which themes, and for how long. */
final class SearchOptions {
  @Mixin private final CorpusOption corpus = new CorpusOption();
  @Mixin private final CodebookOption codebook = new CodebookOption();

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      defaultValue = "10",
      description = "Stop a query after this many seconds (default: ${DEFAULT-VALUE}).")
  private int seconds;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /** The index for these queries. The caller closes it. */
  SentenceSearch open(String... queries) throws IOException, CodebookException {
    UsageException.requireAtLeast(1, "--time-limit", seconds);
    Path folder = corpus.existing();
    CorpusIndex.requireOwn(folder);
    CorpusIndex.outdatedNote(folder).ifPresent(spec.commandLine().getErr()::println);
    // Reading a codebook takes longer than answering most queries.
    boolean named = Stream.of(queries).anyMatch(query -> query.contains("theme:"));
    Map<String, NamedQuery> themes =
        named ? codebook.loadForCorpus(folder).namedQueries() : Map.of();
    return CorpusIndex.open(folder, new QuerySettings(themes, Duration.ofSeconds(seconds)));
  }

  /** Says on standard error that a query was stopped early, if it was. */
  static void warnIfTruncated(Optional<String> cut, PrintWriter err) {
    cut.ifPresent(sentence -> err.println(sentence + " A larger --time-limit allows more."));
  }
}
