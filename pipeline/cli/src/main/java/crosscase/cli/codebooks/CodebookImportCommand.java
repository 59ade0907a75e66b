package crosscase.cli.codebooks;

import crosscase.cli.ExitCode;
import crosscase.cli.UsageException;
import crosscase.themes.CodebookFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "import",
    description = "Convert a codebook from another program, REFI-QDA (.qdc) or .csv, to YAML.",
    mixinStandardHelpOptions = true)
final class CodebookImportCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE", description = "The codebook, .qdc or .csv.")
  private Path file = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "YAML",
      description = "The file to write; it must not exist yet.")
  private Path yaml = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    if (!Files.isRegularFile(file)) {
      throw new UsageException("There is no codebook %s: check the name.".formatted(file));
    }
    if (Files.exists(yaml)) {
      throw new UsageException("%s already exists: name a new file.".formatted(yaml));
    }
    CodebookFile.Imported imported = CodebookFile.read(file);
    Files.writeString(yaml, imported.codebook().yaml(), StandardOpenOption.CREATE_NEW);
    imported.warnings().forEach(spec.commandLine().getErr()::println);
    spec.commandLine()
        .getOut()
        .printf("%s: %,d themes.%n", yaml, imported.codebook().themes().size());
    return ExitCode.DONE;
  }
}
