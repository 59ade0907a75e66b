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
  @Mixin private final ResamplingOptions resampling = new ResamplingOptions();
  @Mixin private final PairOption pair = new PairOption();

  @Override
  public Integer call() throws Exception {
    Selection selection = counting.selection(Unit.SENTENCE);
    var resamples = new Analyses.Resamples(resampling.resamples(), resampling.seed());
    Optional<Cell> cell = counting.cellToShow(selection, pair.themes());
    Analyses analyses = counting.openAnalyses(selection, cell);
    if (cell.isPresent()) {
      counting.print(analyses.unitsInCell(selection, cell.get()));
      return ExitCode.DONE;
    }
    var request = counting.request(selection, resultName(selection, resamples));
    Cooccurrence found = analyses.cooccur(request, resamples);
    if (counting.isForPeople()) {
      report(found, selection);
      counting.out().printf("Tables: %s%n", request.folder());
    } else {
      counting.print(CooccurrenceJob.tables(found, selection.unit()).getLast());
    }
    return ExitCode.DONE;
  }

  private static ResultFolderOption.ResultName resultName(
      Selection selection, Analyses.Resamples resamples) {
    var name = ResultFolderOption.ResultName.of("cooccurrence", Selection.DEFAULT, selection);
    return resamples.number() == 0
        ? name
        : name.with("resamples", resamples.number()).with("seed", resamples.seed());
  }

  private void report(Cooccurrence found, Selection selection) {
    PrintWriter out = counting.out();
    CooccurrenceSummary report = new CooccurrenceSummary(out, selection);
    report.themesByCase(found);
    report.pairs(found);
    new ResamplingSummary(out).print(found, selection.unit());
  }
}
