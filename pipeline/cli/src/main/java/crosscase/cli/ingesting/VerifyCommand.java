package crosscase.cli.ingesting;

import crosscase.cli.ExitCode;
import crosscase.cli.corpus.CorpusIndex;
import crosscase.cli.corpus.CorpusOption;
import crosscase.cli.corpus.CorpusStages;
import crosscase.cli.terminal.ProgressLog;
import crosscase.jobs.CorpusCheck.Finding;
import crosscase.search.IndexCheck;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "verify",
    description =
        "Check the tables against the index, sentence by sentence. The exit code is 1 if something"
            + " is wrong.",
    mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {
  private static final String REPAIR = "crosscase verify --repair";
  private static final Finding DAMAGED_INDEX =
      new Finding("Some files of the index are damaged", REPAIR);

  @Mixin private final CorpusOption corpus = new CorpusOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--repair",
      description = "Repair what can be rebuilt, and remove left-over files.")
  private boolean repair;

  @Option(
      names = "--keep-hours",
      paramLabel = "N",
      defaultValue = "24",
      description =
          "Keep files of earlier versions for this many hours, for programs that are still reading"
              + " them (default: ${DEFAULT-VALUE}).")
  private int keepHours;

  @Override
  public Integer call() throws Exception {
    Path folder = corpus.existing();
    CorpusStages stages = CorpusStages.open(folder, new ProgressLog(spec.commandLine().getErr()));
    List<Finding> damage = stages.damage();
    return print(damage.isEmpty() ? findings(stages, folder) : damage);
  }

  private List<Finding> findings(CorpusStages stages, Path folder) throws Exception {
    if (repair) {
      stages.repair(keepHours);
    }
    List<Finding> findings = new ArrayList<>(stages.check(keepHours));
    if (CorpusIndex.isDamaged(folder)) {
      findings.add(DAMAGED_INDEX);
    } else if (!CorpusStages.isIndexed(folder)) {
      findings.add(new Finding("The index is out of date", "crosscase index"));
    } else {
      indexFinding(stages.indexCheck()).ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<Finding> indexFinding(IndexCheck check) {
    if (check.isDamaged()) {
      return Optional.of(DAMAGED_INDEX);
    }
    int documents = check.differingDocuments().size();
    return check.differingDocuments().stream()
        .findFirst()
        .map(
            first ->
                new Finding(
                    "The sentences of %,d documents differ between index and tables, such as %s"
                        .formatted(documents, first),
                    REPAIR));
  }

  private int print(List<Finding> findings) {
    PrintWriter out = spec.commandLine().getOut();
    findings.forEach(
        finding -> out.printf("%s. To repair: %s.%n", finding.problem(), finding.remedy()));
    out.println(findings.isEmpty() ? "The corpus is sound." : "The corpus is not sound.");
    return findings.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
  }
}
