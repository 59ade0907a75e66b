package crosscase.cli.codebooks;

import crosscase.cli.ExitCode;
import crosscase.cli.UsageException;
import crosscase.cli.corpus.CodebookOption;
import crosscase.themes.Codebook;
import crosscase.themes.CodebookFile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "export",
    description = "Write a codebook for other programs, as REFI-QDA (.qdc) or .csv.",
    mixinStandardHelpOptions = true)
final class CodebookExportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The file to write, .qdc or .csv.")
  private Path file = Path.of("");

  @Mixin private final CodebookOption codebook = new CodebookOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    if (!file.toString().matches("(?i).*\\.(qdc|csv)")) {
      throw new UsageException(
          "%s is neither .qdc nor .csv: end its name in one of them.".formatted(file));
    }
    Codebook book = codebook.load().codebook();
    CodebookFile.write(book, file);
    spec.commandLine().getOut().printf("%s: %,d themes.%n", file, book.themes().size());
    return ExitCode.DONE;
  }
}
