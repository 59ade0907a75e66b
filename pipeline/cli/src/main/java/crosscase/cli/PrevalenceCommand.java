package crosscase.cli;

import crosscase.cli.TablePrinter.Format;
import crosscase.jobs.ResultTable;
import crosscase.jobs.Selection;
import crosscase.jobs.Unit;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "prevalence",
    description = "Count how common each theme is, where it is more so, and where it is silent.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "column_share: of the case's units; row_share: of the theme's; adjusted_residual: beyond 2"
          + " either way is notable; upper_bound: how common a theme never found could still be,"
          + " exactly, at 95 %. Tests take units as independent; see the shares of documents."
    })
final class PrevalenceCommand implements Callable<Integer> {
  @Mixin private final CorpusOption corpus = new CorpusOption();
  @Mixin private final CodebookOption codebook = new CodebookOption();
  @Mixin private final SelectionOptions selected = new SelectionOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table, csv or json; of the counts (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TABLE;

  @Override
  public Integer call() throws Exception {
    Selection selection = selected.selection(Unit.SENTENCE);
    var folder = corpus.existing();
    CodebookOption.Text book = codebook.load();
    Stages stages = Stages.open(folder, new Steps(spec.commandLine().getErr()));
    stages.code(book);
    List<ResultTable> tables = stages.prevalence(book.codebook(), selection);
    PrintWriter out = spec.commandLine().getOut();
    TablePrinter printer = new TablePrinter(out);
    printer.print(tables.getFirst(), format);
    if (format == Format.TABLE) {
      out.printf("%nWhether %s differ%n", String.join(" and ", selection.by()));
      printer.print(tables.get(1), format);
      out.printf("%nSilences: themes that others raise%n");
      printer.print(tables.get(2), format);
    }
    return 0;
  }
}
