package crosscase.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "index",
    description = "Build the index anew if it is missing, old or damaged.",
    mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {
  @Mixin private final CorpusOption corpus = new CorpusOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    Stages.open(corpus.existing(), new Steps(spec.commandLine().getErr())).index();
    return 0;
  }
}
