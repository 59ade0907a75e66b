package crosscase.cli;

import crosscase.jobs.Cell;
import crosscase.jobs.Selection;
import crosscase.jobs.SequenceJob;
import crosscase.jobs.Unit;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "sequence",
    description = "Count which theme follows which within a few turns of one document.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Counted are turns that have one after them (or units, by --unit): with the first theme, and"
          + " followed by the second. shift_p: by moving themes round within documents.",
      "",
      "The turns behind n_both: --pair control-fixation,trust --show, each from the turn with the"
          + " first theme to the next one with the second; with --case, those of one case."
    })
final class SequenceCommand implements Callable<Integer> {
  private static final int RESAMPLES = 999;
  private static final Unit TURN = new Unit(Unit.Kind.TURN, 1);

  @Mixin private final CountingOptions counting = new CountingOptions();
  @Mixin private final ResampleOptions resampling = new ResampleOptions();
  @Mixin private final PairOption pair = new PairOption();

  @Option(
      names = "--within",
      paramLabel = "K",
      defaultValue = "1",
      description = "How many turns later at most; 1 is the next (default: ${DEFAULT-VALUE}).")
  private int within = 1;

  @Override
  public Integer call() throws Exception {
    UsageException.requireAtLeast(1, "--within", within);
    var selection = counting.selection(TURN);
    var settings =
        new SequenceJob.Settings(within, resampling.resamplesOr(RESAMPLES), resampling.seed());
    Optional<Cell> cell = counting.cell(selection, pair.themes());
    Analyses analyses = counting.open();
    if (cell.isPresent()) {
      var followed = new Cell(cell.get().caseName(), cell.get().themes(), within);
      counting.print(analyses.units(selection, followed));
      return 0;
    }
    var question = counting.question(selection, asked(selection, settings));
    counting.print(analyses.sequence(question, settings));
    if (counting.isForPeople()) {
      counting.out().printf("%nTables: %s%n", question.folder());
    }
    return 0;
  }

  private static ResultPlace.Asked asked(Selection selection, SequenceJob.Settings settings) {
    var asked = ResultPlace.Asked.of("sequence", Selection.DEFAULT.with(TURN), selection);
    if (settings.lag() != 1) {
      asked = asked.and("within", settings.lag());
    }
    boolean usual = settings.resamples() == RESAMPLES && settings.seed() == 1;
    return usual
        ? asked
        : asked.and("resamples", settings.resamples()).and("seed", settings.seed());
  }
}
