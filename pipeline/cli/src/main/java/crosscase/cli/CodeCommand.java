package crosscase.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "code",
    description = "Code the sentences by the queries of a codebook.",
    mixinStandardHelpOptions = true)
final class CodeCommand implements Callable<Integer> {
  @Mixin private final CorpusOption corpus = new CorpusOption();
  @Mixin private final CodebookOption codebook = new CodebookOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    Path folder = corpus.existing();
    CodebookOption.Text book = codebook.load();
    Stages.open(folder, new Steps(spec.commandLine().getErr())).code(book);
    return 0;
  }
}
