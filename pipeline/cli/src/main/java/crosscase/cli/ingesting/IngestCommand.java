package crosscase.cli.ingesting;

import crosscase.cli.ExitCode;
import crosscase.cli.corpus.CorpusOption;
import crosscase.cli.corpus.CorpusStages;
import crosscase.cli.corpus.SharedOption;
import crosscase.cli.terminal.ProgressLog;
import crosscase.extract.ArchiveListings;
import crosscase.extract.ExtractionSettings;
import crosscase.jobs.IngestInput;
import crosscase.jobs.IngestJob.IngestReport;
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
    description = "Extract and annotate what is new or changed, and update the index.",
    mixinStandardHelpOptions = true)
public final class IngestCommand implements Callable<Integer> {
  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final ExtractionOptions extraction = new ExtractionOptions();
  @Mixin private final CorpusOption corpus = new CorpusOption();
  @Mixin private final SharedOption shared = new SharedOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--dry-run",
      description = "Only say what would be done, and how long it would take.")
  private boolean dryRun;

  @Override
  public Integer call() throws Exception {
    Path folder = corpus.writable();
    input.refuseInside(folder);
    ExtractionSettings settings = extraction.settings();
    ProgressLog progress = new ProgressLog(spec.commandLine().getErr());
    ArchiveListings archives = ArchiveCache.load(folder);
    IngestInput sources = input.sources(progress, settings, archives);
    IngestSummary summary = new IngestSummary(spec.commandLine().getOut());
    if (dryRun) {
      summary.preview(CorpusStages.preview(folder, sources, progress, settings), input.prune());
      return ExitCode.DONE;
    }
    shared.applyTo(folder);
    Optional<IngestReport> unchanged = LastRun.reportIfUnchanged(folder, sources, settings);
    IngestReport ingested =
        unchanged.isPresent() && CorpusStages.isIndexed(folder)
            ? unchanged.get()
            : ingest(CorpusStages.open(folder, progress), sources, settings, archives);
    summary.ingested(ingested);
    summary.speakers(sources.metadata().speakers(), ingested);
    IntakeSummary intake = new IntakeSummary(ingested.sources(), spec.commandLine().getOut());
    intake.quality();
    intake.table();
    summary.rejections(ingested.rejections());
    return ExitCode.ofRejections(ingested.rejections().size());
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
