package crosscase.cli;

import crosscase.cli.TablePrinter.Format;
import crosscase.jobs.Cell;
import crosscase.jobs.Cooccurrence;
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
    name = "cooccur",
    description = "Count which themes share a unit, and test it across cases.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The units behind a number: --pair control-fixation,trust --case housing --show, with the"
          + " same --unit, --by and filters. --case takes as many values as --by has columns."
    })
final class CooccurCommand implements Callable<Integer> {
  @Mixin private final CorpusOption corpus = new CorpusOption();
  @Mixin private final CodebookOption codebook = new CodebookOption();
  @Mixin private final SelectionOptions selected = new SelectionOptions();
  @Mixin private final ResampleOptions resampling = new ResampleOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table, csv or json; of the pairs (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TABLE;

  @Option(names = "--pair", paramLabel = "A,B", split = ",", description = "Two themes, to --show.")
  private List<String> pair = List.of();

  @Option(names = "--case", split = ",", description = "The case to --show.")
  private List<String> inCase = List.of();

  @Option(names = "--show", description = "List the units with both themes of a pair.")
  private boolean show;

  @Override
  public Integer call() throws Exception {
    Selection selection = selected.selection(Unit.SENTENCE);
    Stages.Resamples resamples = new Stages.Resamples(resampling.resamples(), resampling.seed());
    requireCell(selection);
    var folder = corpus.existing();
    CodebookOption.Text book = codebook.load();
    Stages stages = Stages.open(folder, new Steps(spec.commandLine().getErr()));
    stages.code(book);
    TablePrinter printer = new TablePrinter(spec.commandLine().getOut());
    if (show) {
      printer.print(stages.units(book.codebook(), selection, new Cell(inCase, pair)), format);
      return 0;
    }
    Cooccurrence found = stages.cooccur(book.codebook(), selection, resamples);
    if (format == Format.TABLE) {
      report(found, selection);
    } else {
      ResultTable pairs = found.tables(selection.unit()).getLast();
      printer.print(pairs, format);
    }
    return 0;
  }

  private void requireCell(Selection selection) {
    boolean cell = pair.size() == 2 && inCase.size() == selection.by().size();
    if (show && !cell) {
      throw new UsageException(
          "--show needs --pair A,B and --case with a value for %s."
              .formatted(String.join(",", selection.by())));
    }
    if (!show && !(pair.isEmpty() && inCase.isEmpty())) {
      throw new UsageException("--pair and --case go with --show: add it.");
    }
  }

  private void report(Cooccurrence found, Selection selection) {
    PrintWriter out = spec.commandLine().getOut();
    Report report = new Report(out, selection);
    report.themesByCase(found);
    report.pairs(found);
    new ResamplingReport(out).print(found, selection.unit());
  }
}
