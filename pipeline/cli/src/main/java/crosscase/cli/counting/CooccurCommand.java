package crosscase.cli.counting;

import crosscase.cli.ExitCode;
import crosscase.jobs.Cooccurrence;
import crosscase.jobs.CooccurrenceJob;
import crosscase.jobs.EvidenceJob.Cell;
import crosscase.jobs.Selection;
import crosscase.jobs.Unit;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "cooccur",
    description = "Count which themes occur in the same unit, and test it across cases.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "To list the units behind a number: --pair control-fixation,trust --case housing --show, with"
          + " the same --unit, --by and filters; without --case, the units of all cases.",
      "",
      "network.graphml and network.gexf have a node for each theme and an edge for each pair that"
          + " co-occurs, with every measure; report.html shows the heat map, the network, and"
          + " notable pairs with their sentences."
    })
public final class CooccurCommand implements Callable<Integer> {
  @Mixin private final CountingOptions counting = new CountingOptions();
  @Mixin private final PairOption pair = new PairOption();

  @Option(
      names = "--tests",
      paramLabel = "documents|units",
      defaultValue = "documents",
      description =
          "Print only tests that take documents as independent, or also those that take units as"
              + " independent, which find far too much (default: ${DEFAULT-VALUE}).")
  private IndependentItem tests = IndependentItem.DOCUMENTS;

  /** What tests take as independent. */
  enum IndependentItem {
    DOCUMENTS,
    UNITS
  }

  @Override
  public Integer call() throws Exception {
    Selection selection = counting.selection(Unit.SENTENCE);
    Optional<Cell> cell = counting.cellToShow(selection, pair.themes());
    if (cell.isPresent()) {
      counting.print(counting.openToShow(selection, cell.get()).unitsInCell(selection, cell.get()));
      return ExitCode.DONE;
    }
    Analyses analyses = counting.openToCount(selection);
    var name = ResultFolderOption.ResultName.of("cooccurrence", Selection.DEFAULT, selection);
    var request = counting.request(selection, name);
    Cooccurrence found = analyses.cooccur(request);
    if (counting.isForPeople()) {
      print(found, request);
    } else {
      counting.print(CooccurrenceJob.tables(found, selection.unit()).getLast());
    }
    return ExitCode.DONE;
  }

  private void print(Cooccurrence found, Analyses.AnalysisRequest request) {
    PrintWriter out = counting.out();
    out.print(CooccurrenceSummary.of(found, request));
    if (tests == IndependentItem.UNITS) {
      new UnitTestSummary(found, request.selection()).print(out);
    }
    out.printf("%nReport: %s%n", request.folder().resolve("report.html"));
    out.printf("Tables: %s%n", request.folder());
  }
}
