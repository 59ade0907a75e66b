package crosscase.cli.counting;

import crosscase.cli.ExitCode;
import crosscase.jobs.EvidenceJob.Cell;
import crosscase.jobs.ResultTable;
import crosscase.jobs.Selection;
import crosscase.jobs.Unit;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "prevalence",
    description =
        "Count how common each theme is, where it is more common, and where it is missing.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "column_share: share of the case's units; row_share: share of the theme's units;"
          + " adjusted_residual: notable above 2 or below -2; upper_bound: how common a theme that"
          + " was never found could still be (exact, 95 %%). The tests treat units as independent;"
          + " compare the shares of documents.",
      "",
      "To list the units behind a number: --theme trust --case housing --show, with the same"
          + " --unit, --by and filters; or its documents or speakers, with --number."
    })
public final class PrevalenceCommand implements Callable<Integer> {
  @Mixin private final CountingOptions counting = new CountingOptions();

  @Option(names = "--theme", paramLabel = "A", split = ",", description = "The theme to --show.")
  private List<String> theme = List.of();

  @Option(
      names = "--number",
      paramLabel = "NUMBER",
      defaultValue = "units",
      description =
          "What to --show for a theme: units, documents or speakers (default: ${DEFAULT-VALUE}).")
  private Analyses.CountedItem countedItem = Analyses.CountedItem.UNITS;

  @Override
  public Integer call() throws Exception {
    Selection selection = counting.selection(Unit.SENTENCE);
    var themes = new ShowOptions.RequestedThemes("--theme A", theme, 1);
    Optional<Cell> cell = counting.cellToShow(selection, themes);
    Analyses analyses = counting.openAnalyses(selection, cell);
    if (cell.isPresent()) {
      counting.print(analyses.itemsInCell(selection, cell.get(), countedItem));
      return ExitCode.DONE;
    }
    var name = ResultFolderOption.ResultName.of("prevalence", Selection.DEFAULT, selection);
    var request = counting.request(selection, name);
    List<ResultTable> tables = analyses.prevalence(request);
    counting.print(tables.getFirst());
    if (counting.isForPeople()) {
      printTestsAndSilences(tables, String.join(" and ", selection.by()));
      counting.out().printf("%nTables: %s%n", request.folder());
    }
    return ExitCode.DONE;
  }

  private void printTestsAndSilences(List<ResultTable> tables, String by) throws IOException {
    PrintWriter out = counting.out();
    out.printf("%nWhether themes differ by %s%n", by);
    counting.print(tables.get(1));
    out.printf("%nSilences by %s%n", by);
    counting.print(tables.get(2));
    if (!by.equals("role")) {
      out.printf("%nRoles that never mention a theme%n");
      counting.print(tables.get(3));
    }
  }
}
