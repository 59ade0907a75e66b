package crosscase.cli.codebooks;

import crosscase.cli.ExitCode;
import crosscase.themes.Codebook;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "schema",
    description = "Print the JSON Schema of a codebook, for an editor.",
    mixinStandardHelpOptions = true)
final class CodebookSchemaCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    spec.commandLine().getOut().println(Codebook.schema().stripTrailing());
    return ExitCode.DONE;
  }
}
