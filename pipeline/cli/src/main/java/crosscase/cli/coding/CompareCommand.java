package crosscase.cli.coding;

import crosscase.cli.ExitCode;
import crosscase.cli.UsageException;
import crosscase.cli.corpus.CorpusOption;
import crosscase.cli.corpus.CorpusStages;
import crosscase.cli.terminal.FormatOption;
import crosscase.cli.terminal.OutputTable;
import crosscase.cli.terminal.ProgressLog;
import crosscase.corpus.Coding;
import crosscase.jobs.CodingExchange;
import crosscase.jobs.CorpusTables;
import crosscase.themes.AgreementTable;
import crosscase.themes.CoderComparison;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "compare",
    description = {
      "Compare coders theme by theme.",
      "The table counts the units that both coders, only one of them, or neither coded, and gives"
          + " percentage agreement, Cohen's kappa, Krippendorff's alpha over all coders, and"
          + " precision, recall and F1 of the second coder against the first.",
      "Only sources that both coders have read are counted: the codebook has read all of them, a"
          + " person those in which they coded anything."
    },
    mixinStandardHelpOptions = true)
public final class CompareCommand implements Callable<Integer> {
  private static final List<String> COLUMNS =
      List.of(
          "theme",
          "first",
          "second",
          "both",
          "only_first",
          "only_second",
          "neither",
          "percent",
          "kappa",
          "alpha",
          "precision",
          "recall",
          "f1");

  /** The unit on which coders are compared. */
  enum ComparedUnit {
    SENTENCE,
    TURN
  }

  @Parameters(
      arity = "0..*",
      paramLabel = "CODER",
      description = "Whom to compare (default: everybody); 'codebook' means the rules.")
  private List<String> requested = List.of();

  @Option(
      names = "--unit",
      paramLabel = "sentence|turn",
      defaultValue = "sentence",
      description = "Compare by sentence or turn (default: ${DEFAULT-VALUE}).")
  private ComparedUnit unit = ComparedUnit.SENTENCE;

  @Mixin private final FormatOption format = new FormatOption();
  @Mixin private final CorpusOption corpus = new CorpusOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    Path folder = corpus.existing();
    CorpusTables tables =
        CorpusStages.tables(folder, new ProgressLog(spec.commandLine().getErr())).snapshot();
    List<String> coders = coders(tables.coders());
    CodingExchange exchange = new CodingExchange(tables);
    List<Coding> codings =
        coders.stream().flatMap(coder -> tables.codingsBy(coder).stream()).toList();
    CoderComparison comparison =
        new CoderComparison(
            unit == ComparedUnit.SENTENCE ? exchange.sentences() : exchange.turns(),
            exchange.sources(),
            codings);
    print(comparison, coders, codings.stream().map(Coding::theme).distinct().sorted().toList());
    return ExitCode.DONE;
  }

  /** People come first, so that precision and recall are the codebook's. */
  private List<String> coders(List<String> known) {
    List<String> coders = new ArrayList<>(requested.isEmpty() ? known : requested);
    for (String coder : coders) {
      if (!known.contains(coder)) {
        throw UsageException.noSuchCoder(coder, known);
      }
    }
    if (coders.size() < 2) {
      throw new UsageException(
          "%s has coded this corpus: bring codings in with crosscase import-codings."
              .formatted(coders.isEmpty() ? "Nobody" : "Only " + coders.getFirst()));
    }
    if (coders.remove(Coding.CODEBOOK)) {
      coders.add(Coding.CODEBOOK);
    }
    return coders;
  }

  private void print(CoderComparison comparison, List<String> coders, List<String> themes)
      throws IOException {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (String theme : themes) {
      OptionalDouble alpha = comparison.alpha(theme, coders);
      for (int a = 0; a < coders.size(); a++) {
        for (int b = a + 1; b < coders.size(); b++) {
          List<String> names = List.of(theme, coders.get(a), coders.get(b));
          rows.add(row(names, comparison.agreement(theme, coders.get(a), coders.get(b)), alpha));
        }
      }
    }
    format.print(new OutputTable(COLUMNS, rows), spec.commandLine().getOut());
    if (!comparison.uncountedCodings().isEmpty()) {
      spec.commandLine()
          .getErr()
          .printf(
              "%,d codings belong to sentences that are no longer in the corpus.%n",
              comparison.uncountedCodings().size());
    }
  }

  private static List<@Nullable Object> row(
      List<String> names, AgreementTable counts, OptionalDouble alpha) {
    List<@Nullable Object> row = new ArrayList<>(names);
    row.addAll(List.of(counts.both(), counts.onlyFirst(), counts.onlySecond(), counts.neither()));
    row.addAll(
        OutputTable.row(
            percent(counts),
            OutputTable.orNull(counts.kappa()),
            OutputTable.orNull(alpha),
            OutputTable.orNull(counts.precision()),
            OutputTable.orNull(counts.recall()),
            OutputTable.orNull(counts.f1())));
    return row;
  }

  private static @Nullable Double percent(AgreementTable counts) {
    return counts.percentAgreement().isPresent()
        ? (Double) (100 * counts.percentAgreement().getAsDouble())
        : null;
  }
}
