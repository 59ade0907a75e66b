package crosscase.cli;

import crosscase.jobs.Cooccurrence;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "cooccur",
    description = "Count which themes share a sentence, and test it across cases.",
    mixinStandardHelpOptions = true)
final class CooccurCommand implements Callable<Integer> {
  @Mixin private final CorpusOption corpus = new CorpusOption();
  @Mixin private final CodebookOption codebook = new CodebookOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    Path folder = corpus.existing();
    CodebookOption.Text book = codebook.load();
    Stages stages = Stages.open(folder, new Steps(spec.commandLine().getErr()));
    stages.code(book);
    Cooccurrence found = stages.cooccur(book.codebook());
    Report report = new Report(spec.commandLine().getOut());
    report.themesByCase(found);
    report.pairs(found);
    return 0;
  }
}
