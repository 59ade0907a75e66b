package crosscase.cli;

import crosscase.cli.corpus.CodebookOption;
import crosscase.cli.corpus.CorpusOption;
import crosscase.cli.corpus.CorpusStages;
import crosscase.cli.counting.Analyses;
import crosscase.cli.counting.CooccurrenceSummary;
import crosscase.cli.ingesting.ArchiveCache;
import crosscase.cli.ingesting.ExtractionOptions;
import crosscase.cli.ingesting.InputOptions;
import crosscase.cli.ingesting.LastRun;
import crosscase.cli.terminal.ProgressLog;
import crosscase.extract.ArchiveListings;
import crosscase.extract.ExtractionSettings;
import crosscase.jobs.Cooccurrence;
import crosscase.jobs.IngestInput;
import crosscase.jobs.IngestReport;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "run",
    description = "Do all of it: ingest, index, code, cooccur.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final ExtractionOptions reading = new ExtractionOptions();
  @Mixin private final CorpusOption corpus = new CorpusOption();
  @Mixin private final CodebookOption codebook = new CodebookOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    Path folder = corpus.writable();
    ExtractionSettings settings = reading.settings();
    CodebookOption.LoadedCodebook book = codebook.load();
    ProgressLog steps = new ProgressLog(spec.commandLine().getErr());
    ArchiveListings archives = ArchiveCache.load(folder);
    IngestInput sources = input.sources(steps, settings, archives);

    Optional<IngestReport> unchanged =
        LastRun.reportIfUnchanged(folder, sources, settings, book.codebook());
    Optional<Cooccurrence> counted = Analyses.currentResults(folder, book.codebook());
    if (unchanged.isPresent() && counted.isPresent()) {
      return report(folder, unchanged.get(), counted.get());
    }
    CorpusStages stages = CorpusStages.open(folder, steps);
    IngestReport ingested = stages.ingest(sources, input.prune(), settings);
    stages.saveRecord(corpus -> ArchiveCache.save(corpus, archives));
    stages.index();
    stages.code(book);
    Cooccurrence found = stages.analyses(book.codebook()).cooccur();
    if (ingested.gone() == 0) {
      stages.saveRecord(
          LastRun.of(folder, sources, settings, book.codebook().fingerprint(), ingested)::write);
    }
    return report(folder, ingested, found);
  }

  private int report(Path folder, IngestReport ingested, Cooccurrence found) {
    CooccurrenceSummary report = new CooccurrenceSummary(spec.commandLine().getOut());
    report.ingested(ingested);
    report.themesByCase(found);
    report.pairs(found);
    report.rejections(ingested.rejections());
    report.nextSteps(folder);
    return ExitCode.of(ingested);
  }
}
