package crosscase.cli.ingesting;

import crosscase.association.PlantedCorpus;
import crosscase.cli.ExitCode;
import crosscase.cli.UsageException;
import crosscase.cli.corpus.CorpusCodebook;
import crosscase.cli.corpus.CorpusOption;
import crosscase.cli.corpus.CorpusStages;
import crosscase.cli.terminal.ProgressLog;
import crosscase.jobs.CorpusTables;
import crosscase.jobs.PlantingJob;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Run by {@code scripts/plant}, for measuring; users with sources of their own do not need it. */
@Command(
    name = "plant",
    hidden = true,
    description = "Make a coded corpus of invented interviews with known odds ratios.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Themes one and two, three and four, and so on go together with the given odds ratios, all"
          + " others by chance. The interval of a pair's common odds ratio should cover the true"
          + " value that is printed."
    })
public final class PlantCommand implements Callable<Integer> {
  @Mixin private final CorpusOption corpus = new CorpusOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--themes",
      split = ",",
      paramLabel = "NUMBER|NAMES",
      defaultValue = "6",
      description = "How many themes, or their names (default: ${DEFAULT-VALUE}).")
  private List<String> themes = List.of();

  @Option(
      names = "--odds-ratios",
      split = ",",
      paramLabel = "OR",
      defaultValue = "1,2,3,6",
      description =
          "The odds ratios of the planted pairs, case by case (default: ${DEFAULT-VALUE}).")
  private List<Double> oddsRatios = List.of();

  @Option(
      names = "--cases",
      paramLabel = "N",
      description = "How many cases (default: one for each odds ratio).")
  private int cases;

  @Option(
      names = "--documents",
      paramLabel = "N",
      defaultValue = "200",
      description = "How many documents in all (default: ${DEFAULT-VALUE}).")
  private int documents = 1;

  @Option(
      names = "--first-case",
      paramLabel = "SHARE",
      description = "The first case's share of documents, such as 0.9 (default: cases are equal).")
  private double firstCase;

  @Option(
      names = "--sentences",
      paramLabel = "N",
      defaultValue = "150",
      description = "How many sentences each document has (default: ${DEFAULT-VALUE}).")
  private int sentences = 1;

  @Option(
      names = "--prevalence",
      paramLabel = "SHARE",
      defaultValue = "0.06",
      description = "The share of sentences with a theme (default: ${DEFAULT-VALUE}).")
  private double prevalence;

  @Option(
      names = "--spread",
      paramLabel = "SD",
      defaultValue = "1",
      description =
          "How much documents differ: the standard deviation of a theme's log odds between"
              + " documents, 0 for not at all (default: ${DEFAULT-VALUE}).")
  private double spread;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "The same seed makes the same corpus (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Override
  public Integer call() throws Exception {
    PlantingJob.Plan plan = plan();
    Path folder = corpus.writable();
    if (CorpusTables.isCorpus(folder)) {
      throw new UsageException("%s already holds a corpus: give a new folder.".formatted(folder));
    }
    ProgressLog progress = new ProgressLog(spec.commandLine().getErr());
    CorpusStages stages = CorpusStages.open(folder, progress);
    PlantingJob job = new PlantingJob(stages.tables());
    stages.locked(
        "Planting %,d sentences".formatted(plan.sentences()),
        () -> {
          job.execute(plan);
          CorpusCodebook.save(folder, plan.codebook());
          return 0;
        });
    report(plan, folder, spec.commandLine().getOut());
    return ExitCode.DONE;
  }

  private PlantingJob.Plan plan() {
    try {
      List<String> names = names();
      PlantedCorpus design =
          new PlantedCorpus(names.size(), prevalence, spread, oddsRatiosByCase(), sentences);
      return new PlantingJob.Plan(design, names, documentsByCase(), seed);
    } catch (IllegalArgumentException e) {
      throw new UsageException("Such a corpus cannot be made: " + e.getMessage() + ".");
    }
  }

  private List<String> names() {
    if (themes.size() > 1 || !themes.getFirst().matches("\\d{1,4}")) {
      return themes;
    }
    return IntStream.rangeClosed(1, Integer.parseInt(themes.getFirst()))
        .mapToObj("theme-%02d"::formatted)
        .toList();
  }

  private List<Double> oddsRatiosByCase() {
    int number = cases == 0 ? oddsRatios.size() : cases;
    return IntStream.range(0, number).mapToObj(c -> oddsRatios.get(c % oddsRatios.size())).toList();
  }

  private List<Integer> documentsByCase() {
    int number = oddsRatiosByCase().size();
    int first = firstCase == 0 ? documents / number : (int) Math.round(firstCase * documents);
    List<Integer> all = new ArrayList<>(List.of(number == 1 ? documents : first));
    int left = documents - first;
    for (int others = number - 1; others > 0; others--) {
      all.add(left / others);
      left -= left / others;
    }
    return all;
  }

  private static void report(PlantingJob.Plan plan, Path folder, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "Planted %,d sentences in %,d documents; the common odds ratio of planted pairs is %.4f.%n",
        plan.sentences(),
        plan.documents().stream().mapToInt(Integer::intValue).sum(),
        plan.design().trueOddsRatio(plan.documents()));
    out.printf(
        "Next: crosscase cooccur --codebook %s --corpus %s%n",
        folder.resolve("codebook.yaml"), folder);
  }
}
