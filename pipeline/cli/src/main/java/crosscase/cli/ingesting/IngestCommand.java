package crosscase.cli.ingesting;

import crosscase.cli.ExitCode;
import crosscase.cli.corpus.CorpusOption;
import crosscase.cli.corpus.CorpusStages;
import crosscase.cli.counting.CooccurrenceSummary;
import crosscase.cli.terminal.ProgressLog;
import crosscase.extract.ArchiveListings;
import crosscase.extract.ExtractionSettings;
import crosscase.jobs.IngestInput;
import crosscase.jobs.IngestReport;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "ingest",
    description = "Extract and annotate what is new or changed, and bring the index up to date.",
    mixinStandardHelpOptions = true)
public final class IngestCommand implements Callable<Integer> {
  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final ExtractionOptions reading = new ExtractionOptions();
  @Mixin private final CorpusOption corpus = new CorpusOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--dry-run",
      description = "Say what would be done and how long that would take, and do nothing.")
  private boolean dryRun;

  @Override
  public Integer call() throws Exception {
    Path folder = corpus.writable();
    ExtractionSettings settings = reading.settings();
    ProgressLog steps = new ProgressLog(spec.commandLine().getErr());
    ArchiveListings archives = ArchiveCache.load(folder);
    IngestInput sources = input.sources(steps, settings, archives);
    CooccurrenceSummary report = new CooccurrenceSummary(spec.commandLine().getOut());
    if (dryRun) {
      report.preview(CorpusStages.preview(folder, sources, steps, settings), input.prune());
      return 0;
    }
    Optional<IngestReport> unchanged = LastRun.reportIfUnchanged(folder, sources, settings);
    IngestReport ingested =
        unchanged.isPresent() && CorpusStages.isIndexed(folder)
            ? unchanged.get()
            : ingest(CorpusStages.open(folder, steps), sources, settings, archives);
    report.ingested(ingested);
    report.rejections(ingested.rejections());
    return ExitCode.of(ingested);
  }

  private IngestReport ingest(
      CorpusStages stages,
      IngestInput sources,
      ExtractionSettings settings,
      ArchiveListings archives)
      throws Exception {
    IngestReport ingested = stages.ingest(sources, input.prune(), settings);
    stages.saveRecord(corpus -> ArchiveCache.save(corpus, archives));
    stages.index();
    if (ingested.gone() == 0) {
      stages.saveRecord(
          corpus -> LastRun.of(corpus, sources, settings, "", ingested).write(corpus));
    }
    return ingested;
  }
}
