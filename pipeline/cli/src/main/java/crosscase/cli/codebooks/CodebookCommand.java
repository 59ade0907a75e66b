package crosscase.cli.codebooks;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "codebook",
    description = "Check a codebook, or exchange it with other programs.",
    mixinStandardHelpOptions = true,
    commandListHeading = "%nCommands:%n",
    subcommands = {
      CodebookCheckCommand.class,
      CodebookImportCommand.class,
      CodebookExportCommand.class,
      CodebookSchemaCommand.class
    })
public final class CodebookCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Name what to do with the codebook: check, import, export or schema");
  }
}
