package crosscase.cli.searching;

import crosscase.association.BenjaminiHochberg;
import crosscase.association.PairMeasures;
import crosscase.association.PairTable;
import crosscase.association.WordMeasures;
import crosscase.cli.ExitCode;
import crosscase.cli.terminal.FormatOption;
import crosscase.cli.terminal.OutputTable;
import crosscase.search.Keywords;
import crosscase.search.Keywords.Keyword;
import crosscase.search.QueryException;
import crosscase.search.SentenceSearch;
import crosscase.search.WordCounts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "keywords",
    description = "Rank the words that are unusually frequent in one part of the corpus.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Sorted by g2. q: its p-value after the Benjamini-Hochberg correction over all words that"
          + " reach --least. log_ratio: 1 means twice as frequent. dp: dispersion over the part's"
          + " documents, from 0 (even) to 1 (all in one document). Example: crosscase keywords"
          + " 'case:housing -role:interviewer' --against '-role:interviewer'."
    })
public final class KeywordsCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "QUERY",
      description = "The part of the corpus, such as case:housing or role:provider.")
  private String query = "";

  @Option(
      names = "--against",
      paramLabel = "QUERY",
      description = "What to compare it with (default: the rest of the corpus).")
  private @Nullable String reference;

  @Mixin private final WordOptions words = new WordOptions();
  @Mixin private final SearchOptions options = new SearchOptions();
  @Mixin private final FormatOption format = new FormatOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    int least = words.minimumFrequency();
    int limit = words.limit();
    try (SentenceSearch search = options.open(query, Optional.ofNullable(reference).orElse(""))) {
      Keywords found = find(search);
      format.print(table(found, least).first(limit), spec.commandLine().getOut());
      SearchOptions.warnIfTruncated(found.incompleteNote(), spec.commandLine().getErr());
    }
    return ExitCode.DONE;
  }

  private Keywords find(SentenceSearch search) throws IOException, QueryException {
    return reference == null
        ? WordCounts.keywords(search, query, words.words())
        : WordCounts.keywords(search, query, reference, words.words());
  }

  /** A keyword and its contingency table. */
  private record KeywordRow(Keyword keyword, PairTable counts) {
    double g2() {
      return PairMeasures.logLikelihood(counts).orElse(0);
    }
  }

  private static OutputTable table(Keywords found, int least) {
    List<KeywordRow> lines =
        found.keywords().stream()
            .filter(keyword -> keyword.targetFrequency() >= least)
            .map(keyword -> new KeywordRow(keyword, counts(found, keyword)))
            .sorted(
                Comparator.comparingDouble(KeywordRow::g2)
                    .reversed()
                    .thenComparing(line -> line.keyword().word()))
            .toList();
    double[] q =
        BenjaminiHochberg.adjust(
            lines.stream()
                .mapToDouble(line -> WordMeasures.logLikelihoodP(line.counts()).orElse(1))
                .toArray());
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (int i = 0; i < q.length; i++) {
      rows.add(row(lines.get(i), q[i]));
    }
    return new OutputTable(
        List.of("keyword", "f", "f_reference", "g2", "q", "log_ratio", "dp", "documents"), rows);
  }

  private static PairTable counts(Keywords found, Keyword word) {
    return PairTable.ofMargins(
        found.targetTokens() + found.referenceTokens(),
        found.targetTokens(),
        (long) word.targetFrequency() + word.referenceFrequency(),
        word.targetFrequency());
  }

  private static List<@Nullable Object> row(KeywordRow line, double q) {
    Keyword word = line.keyword();
    return OutputTable.row(
        word.word(),
        word.targetFrequency(),
        word.referenceFrequency(),
        line.g2(),
        q,
        OutputTable.orNull(WordMeasures.logRatio(line.counts())),
        word.dispersion(),
        word.documents());
  }
}
