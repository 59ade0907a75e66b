package crosscase.cli.ingesting;

import crosscase.cli.ExitCode;
import crosscase.cli.corpus.CorpusOption;
import crosscase.cli.corpus.CorpusStages;
import crosscase.cli.terminal.ProgressLog;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "index",
    description = "Rebuild the index if it is missing, out of date or damaged.",
    mixinStandardHelpOptions = true)
public final class IndexCommand implements Callable<Integer> {
  @Mixin private final CorpusOption corpus = new CorpusOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    CorpusStages.open(corpus.existing(), new ProgressLog(spec.commandLine().getErr())).index();
    return ExitCode.DONE;
  }
}
