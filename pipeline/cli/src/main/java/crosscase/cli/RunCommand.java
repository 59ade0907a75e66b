package crosscase.cli;

import crosscase.cli.corpus.CodebookOption;
import crosscase.cli.corpus.CorpusOption;
import crosscase.cli.corpus.CorpusStages;
import crosscase.cli.corpus.SharedOption;
import crosscase.cli.counting.Analyses;
import crosscase.cli.ingesting.ArchiveCache;
import crosscase.cli.ingesting.ExtractionOptions;
import crosscase.cli.ingesting.IngestSummary;
import crosscase.cli.ingesting.InputOptions;
import crosscase.cli.ingesting.IntakeSummary;
import crosscase.cli.ingesting.LastRun;
import crosscase.cli.terminal.ProgressLog;
import crosscase.extract.ArchiveListings;
import crosscase.extract.ExtractionSettings;
import crosscase.jobs.CorpusFolder;
import crosscase.jobs.IngestInput;
import crosscase.jobs.IngestJob.IngestReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "run",
    description = "Do everything: ingest, index, code and cooccur.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final ExtractionOptions extraction = new ExtractionOptions();
  @Mixin private final CorpusOption corpus = new CorpusOption();
  @Mixin private final SharedOption shared = new SharedOption();
  @Mixin private final CodebookOption codebook = new CodebookOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    Path folder = corpus.writable();
    input.refuseInside(folder);
    ExtractionSettings settings = extraction.settings();
    CodebookOption.LoadedCodebook book = codebook.load();
    ProgressLog progress = new ProgressLog(spec.commandLine().getErr());
    ArchiveListings archives = ArchiveCache.load(folder);
    IngestInput sources = input.sources(progress, settings, archives);

    Optional<IngestReport> unchanged =
        LastRun.reportIfUnchanged(folder, sources, settings, book.codebook());
    Optional<String> counted = Analyses.currentSummary(folder, book.codebook());
    if (unchanged.isPresent() && counted.isPresent()) {
      return report(folder, sources, unchanged.get(), counted.get());
    }
    shared.applyTo(folder);
    CorpusStages stages = CorpusStages.open(folder, progress);
    IngestReport ingested = stages.ingest(sources, input.prune(), settings);
    stages.saveRecord(corpus -> ArchiveCache.save(corpus, archives));
    stages.index();
    stages.code(book);
    String summary = new Analyses(stages, folder, book.codebook()).cooccur();
    if (ingested.gone() == 0) {
      stages.saveRecord(
          LastRun.of(folder, sources, settings, book.codebook().fingerprint(), ingested)::write);
    }
    return report(folder, sources, ingested, summary);
  }

  private int report(Path folder, IngestInput sources, IngestReport ingested, String summary) {
    PrintWriter out = spec.commandLine().getOut();
    IngestSummary ingest = new IngestSummary(out);
    ingest.ingested(ingested);
    ingest.speakers(sources.metadata().speakers(), ingested);
    out.print(summary);
    out.println();
    new IntakeSummary(ingested.sources(), out).quality();
    ingest.rejections(ingested.rejections());
    printNextSteps(folder, out);
    return ExitCode.ofRejections(ingested.rejections().size());
  }

  private static void printNextSteps(Path corpus, PrintWriter out) {
    String name = CorpusFolder.displayName(corpus);
    out.printf(
        """

        Report: %s
        Tables: %s
        Next:
          crosscase search 'trust' --corpus %s
          crosscase search 'fn:maxgaps(4 fn:unordered(control trust))' --corpus %s
          crosscase cooccur --codebook my-codebook.yaml --corpus %s
        """,
        CorpusStages.resultsFolder(corpus).resolve("report.html"),
        CorpusStages.resultsFolder(corpus),
        name,
        name,
        name);
  }
}
