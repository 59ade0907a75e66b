package crosscase.cli;

import crosscase.jobs.IngestReport;
import java.nio.file.Path;
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
  @Mixin private final CorpusOption corpus = new CorpusOption();
  @Mixin private final CodebookOption codebook = new CodebookOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    Path folder = corpus.toWrite();
    input.folder();
    CodebookOption.Text book = codebook.load();
    Steps steps = new Steps(spec.commandLine().getErr());

    Stages stages = Stages.open(folder, steps);
    IngestReport ingested = stages.ingest(input);
    stages.index();
    stages.code(book);
    Cooccurrence found = stages.cooccur(book.codebook());

    Report report = new Report(spec.commandLine().getOut());
    report.ingested(ingested);
    report.themesByCase(found);
    report.pairs(found);
    report.rejections(ingested.rejections());
    report.nextSteps(folder);
    return ExitCode.of(ingested);
  }
}
