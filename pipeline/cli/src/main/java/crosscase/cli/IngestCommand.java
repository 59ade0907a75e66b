package crosscase.cli;

import crosscase.extract.ExtractionSettings;
import crosscase.extract.KnownArchives;
import crosscase.jobs.IngestReport;
import crosscase.jobs.Input;
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
final class IngestCommand implements Callable<Integer> {
  @Mixin private final InputFolder input = new InputFolder();
  @Mixin private final ReadingOptions reading = new ReadingOptions();
  @Mixin private final CorpusOption corpus = new CorpusOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--dry-run",
      description = "Say what would be done and how long that would take, and do nothing.")
  private boolean dryRun;

  @Override
  public Integer call() throws Exception {
    Path folder = corpus.toWrite();
    ExtractionSettings settings = reading.settings();
    Steps steps = new Steps(spec.commandLine().getErr());
    KnownArchives archives = ArchiveNote.read(folder);
    Input sources = input.sources(steps, settings, archives);
    Report report = new Report(spec.commandLine().getOut());
    if (dryRun) {
      report.preview(Stages.preview(folder, sources, steps, settings), input.prune());
      return 0;
    }
    Optional<IngestReport> unchanged = LastRun.unchanged(folder, sources, settings);
    IngestReport ingested =
        unchanged.isPresent() && Stages.isIndexed(folder)
            ? unchanged.get()
            : ingest(Stages.open(folder, steps), sources, settings, archives);
    report.ingested(ingested);
    report.rejections(ingested.rejections());
    return ExitCode.of(ingested);
  }

  private IngestReport ingest(
      Stages stages, Input sources, ExtractionSettings settings, KnownArchives archives)
      throws Exception {
    IngestReport ingested = stages.ingest(sources, input.prune(), settings);
    stages.keep(corpus -> ArchiveNote.write(corpus, archives));
    stages.index();
    if (ingested.gone() == 0) {
      stages.keep(corpus -> LastRun.of(corpus, sources, settings, "", ingested).write(corpus));
    }
    return ingested;
  }
}
