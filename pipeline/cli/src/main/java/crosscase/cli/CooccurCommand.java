package crosscase.cli;

import crosscase.jobs.Cell;
import crosscase.jobs.Cooccurrence;
import crosscase.jobs.Selection;
import crosscase.jobs.Unit;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "cooccur",
    description = "Count which themes share a unit, and test it across cases.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The units behind a number: --pair control-fixation,trust --case housing --show, with the"
          + " same --unit, --by and filters; without --case, those of all cases.",
      "",
      "network.graphml and network.gexf have a node a theme and an edge a pair that meets, with every"
          + " measure; report.html shows heat map, network, and notable pairs with their sentences."
    })
final class CooccurCommand implements Callable<Integer> {
  @Mixin private final CountingOptions counting = new CountingOptions();
  @Mixin private final ResampleOptions resampling = new ResampleOptions();
  @Mixin private final PairOption pair = new PairOption();

  @Override
  public Integer call() throws Exception {
    Selection selection = counting.selection(Unit.SENTENCE);
    var resamples = new Analyses.Resamples(resampling.resamples(), resampling.seed());
    Optional<Cell> cell = counting.cell(selection, pair.themes());
    Analyses analyses = counting.open();
    if (cell.isPresent()) {
      counting.print(analyses.units(selection, cell.get()));
      return 0;
    }
    var question = counting.question(selection, asked(selection, resamples));
    Cooccurrence found = analyses.cooccur(question, resamples);
    if (counting.isForPeople()) {
      report(found, selection);
      counting.out().printf("Tables: %s%n", question.folder());
    } else {
      counting.print(found.tables(selection.unit()).getLast());
    }
    return 0;
  }

  private static ResultPlace.Asked asked(Selection selection, Analyses.Resamples resamples) {
    var asked = ResultPlace.Asked.of("cooccurrence", Selection.DEFAULT, selection);
    return resamples.number() == 0
        ? asked
        : asked.and("resamples", resamples.number()).and("seed", resamples.seed());
  }

  private void report(Cooccurrence found, Selection selection) {
    PrintWriter out = counting.out();
    Report report = new Report(out, selection);
    report.themesByCase(found);
    report.pairs(found);
    new ResamplingReport(out).print(found, selection.unit());
  }
}
