package crosscase.cli;

import crosscase.jobs.CodingExchange;
import crosscase.jobs.CorpusTables;
import crosscase.themes.Codebook;
import crosscase.themes.Project;
import crosscase.themes.ProjectFile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "export",
    description =
        "Write a corpus for other programs: a REFI-QDA project (.qdpx) with sources, cases,"
            + " variables, codebook, and everybody's codings.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The file to write, .qdpx.")
  private Path file = Path.of("");

  @Mixin private final CorpusOption corpus = new CorpusOption();
  @Mixin private final CodebookOption codebook = new CodebookOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    Path folder = corpus.existing();
    if (!file.toString().endsWith(".qdpx")) {
      throw new UsageException("%s does not end in .qdpx.".formatted(file));
    }
    Codebook book = codebook.load().codebook();
    Steps steps = new Steps(spec.commandLine().getErr());
    CorpusTables tables = steps.step("Starting Spark", () -> CorpusTables.open(folder));
    Project project = new CodingExchange(tables).project(book.title(), book);
    ProjectFile.write(project, file);
    int selections = project.sources().stream().mapToInt(s -> s.selections().size()).sum();
    spec.commandLine()
        .getOut()
        .printf(
            "%s: %,d sources, %,d coded passages.%n", file, project.sources().size(), selections);
    return 0;
  }
}
