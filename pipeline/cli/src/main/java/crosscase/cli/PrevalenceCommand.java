package crosscase.cli;

import crosscase.jobs.Cell;
import crosscase.jobs.ResultTable;
import crosscase.jobs.Selection;
import crosscase.jobs.Unit;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
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
          + " exactly, at 95 %%. Tests take units as independent; see the shares of documents.",
      "",
      "The units behind a number: --theme trust --case housing --show, with the same --unit, --by"
          + " and filters."
    })
final class PrevalenceCommand implements Callable<Integer> {
  @Mixin private final CorpusOption corpus = new CorpusOption();
  @Mixin private final CodebookOption codebook = new CodebookOption();
  @Mixin private final SelectionOptions selected = new SelectionOptions();
  @Mixin private final CellOptions cell = new CellOptions();
  @Mixin private final ResultPlace place = new ResultPlace();
  @Mixin private final FormatOption format = new FormatOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--theme", paramLabel = "A", split = ",", description = "A theme, to --show.")
  private List<String> theme = List.of();

  @Override
  public Integer call() throws Exception {
    Selection selection = selected.selection(Unit.SENTENCE);
    Path folder = corpus.existing();
    check(selection);
    CodebookOption.Text book = codebook.load();
    Stages stages = Stages.open(folder, new Steps(spec.commandLine().getErr()));
    stages.code(book);
    Analyses analyses = stages.analyses(book.codebook());
    if (cell.isShown()) {
      Cell shown = cell.cell(selection, theme, 1, "--theme A");
      print(analyses.units(selection, shown));
      return 0;
    }
    var asked = ResultPlace.Asked.of("prevalence", Selection.DEFAULT, selection);
    Path to = place.of(folder, asked);
    List<ResultTable> tables = analyses.prevalence(new Analyses.Question(selection, to));
    print(tables.getFirst());
    if (format.isForPeople()) {
      printRest(tables, String.join(" and ", selection.by()));
      spec.commandLine().getOut().printf("%nTables: %s%n", to);
    }
    return 0;
  }

  private void printRest(List<ResultTable> tables, String by) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%nWhether themes differ by %s%n", by);
    print(tables.get(1));
    out.printf("%nSilences by %s%n", by);
    print(tables.get(2));
    if (!by.equals("role")) {
      out.printf("%nRoles that never speak on a theme%n");
      print(tables.get(3));
    }
  }

  private void print(ResultTable table) throws IOException {
    format.print(Table.of(table), spec.commandLine().getOut());
  }

  private void check(Selection selection) throws IOException {
    format.isForPeople();
    place.check();
    if (cell.isShown()) {
      cell.cell(selection, theme, 1, "--theme A");
    } else {
      cell.requireNothingToShow(theme, "--theme");
    }
  }
}
