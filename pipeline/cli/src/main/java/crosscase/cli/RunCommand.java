package crosscase.cli;

import crosscase.extract.ExtractionSettings;
import crosscase.extract.KnownArchives;
import crosscase.jobs.Cooccurrence;
import crosscase.jobs.IngestReport;
import crosscase.jobs.Input;
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
  @Mixin private final InputFolder input = new InputFolder();
  @Mixin private final ReadingOptions reading = new ReadingOptions();
  @Mixin private final CorpusOption corpus = new CorpusOption();
  @Mixin private final CodebookOption codebook = new CodebookOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    Path folder = corpus.toWrite();
    ExtractionSettings settings = reading.settings();
    CodebookOption.Text book = codebook.load();
    Steps steps = new Steps(spec.commandLine().getErr());
    KnownArchives archives = ArchiveNote.read(folder);
    Input sources = input.sources(steps, settings, archives);

    Optional<IngestReport> unchanged =
        LastRun.unchanged(folder, sources, settings, book.codebook());
    Optional<Cooccurrence> counted = Analyses.counted(folder, book.codebook());
    if (unchanged.isPresent() && counted.isPresent()) {
      return report(folder, unchanged.get(), counted.get());
    }
    Stages stages = Stages.open(folder, steps);
    IngestReport ingested = stages.ingest(sources, input.prune(), settings);
    stages.keep(corpus -> ArchiveNote.write(corpus, archives));
    stages.index();
    stages.code(book);
    Cooccurrence found = stages.analyses(book.codebook()).cooccur();
    if (ingested.gone() == 0) {
      stages.keep(
          LastRun.of(folder, sources, settings, book.codebook().fingerprint(), ingested)::write);
    }
    return report(folder, ingested, found);
  }

  private int report(Path folder, IngestReport ingested, Cooccurrence found) {
    Report report = new Report(spec.commandLine().getOut());
    report.ingested(ingested);
    report.themesByCase(found);
    report.pairs(found);
    report.rejections(ingested.rejections());
    report.nextSteps(folder);
    return ExitCode.of(ingested);
  }
}
