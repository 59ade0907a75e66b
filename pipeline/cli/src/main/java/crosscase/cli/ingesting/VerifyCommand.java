package crosscase.cli.ingesting;

import crosscase.cli.corpus.CorpusOption;
import crosscase.cli.corpus.CorpusStages;
import crosscase.cli.terminal.ProgressLog;
import crosscase.jobs.Finding;
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
        "Hold tables and index against each other, sentence by sentence; exit code 1 if something"
            + " is amiss.",
    mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {
  @Mixin private final CorpusOption corpus = new CorpusOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--repair",
      description = "Mend what can be made again from the sources, and remove left-over files.")
  private boolean repair;

  @Option(
      names = "--keep-hours",
      paramLabel = "N",
      defaultValue = "24",
      description =
          "Keep files of earlier versions for readers that have just begun (default:"
              + " ${DEFAULT-VALUE}).")
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
    if (!CorpusStages.isIndexed(folder)) {
      findings.add(new Finding("The index is not of the corpus as it is", "crosscase index"));
    } else {
      indexFinding(stages.indexCheck()).ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<Finding> indexFinding(IndexCheck check) {
    String mend = "crosscase verify --repair";
    if (check.isDamaged()) {
      return Optional.of(new Finding("Files of the index are damaged", mend));
    }
    int amiss = check.differingDocuments().size();
    return check.differingDocuments().stream()
        .findFirst()
        .map(
            first ->
                new Finding(
                    "The index has other sentences than the tables, of %,d documents, such as %s"
                        .formatted(amiss, first),
                    mend));
  }

  private int print(List<Finding> findings) {
    PrintWriter out = spec.commandLine().getOut();
    findings.forEach(finding -> out.printf("%s. Mend: %s.%n", finding.what(), finding.mend()));
    out.println(findings.isEmpty() ? "The corpus is sound." : "The corpus is not sound.");
    return findings.isEmpty() ? 0 : 1;
  }
}
