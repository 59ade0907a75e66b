package crosscase.cli.counting;

import crosscase.cli.ExitCode;
import crosscase.cli.UsageException;
import crosscase.jobs.EvidenceJob.Cell;
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
    description = "Count which theme follows which within a few turns of a document.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Counts turns (or other units, with --unit) that are not the last of their document: those"
          + " with the first theme, and those of them followed by the second. shift_p: p-value from"
          + " shifting themes within documents.",
      "",
      "To list the turns behind n_both: --pair control-fixation,trust --show, each from the turn"
          + " with the first theme to the next turn with the second; with --case, only those of one"
          + " case."
    })
public final class SequenceCommand implements Callable<Integer> {
  private static final int DEFAULT_RESAMPLES = 999;
  private static final Unit TURN = new Unit(Unit.Kind.TURN, 1);

  @Mixin private final CountingOptions counting = new CountingOptions();
  @Mixin private final ResamplingOptions resampling = new ResamplingOptions();
  @Mixin private final PairOption pair = new PairOption();

  @Option(
      names = "--within",
      paramLabel = "K",
      defaultValue = "1",
      description = "At most this many turns later; 1 means the next (default: ${DEFAULT-VALUE}).")
  private int within = 1;

  @Override
  public Integer call() throws Exception {
    UsageException.requireAtLeast(1, "--within", within);
    var selection = counting.selection(TURN);
    var settings =
        new SequenceJob.Settings(
            within, resampling.resamplesOr(DEFAULT_RESAMPLES), resampling.seed());
    Optional<Cell> cell = counting.cellToShow(selection, pair.themes());
    Analyses analyses = counting.openAnalyses(selection, cell);
    if (cell.isPresent()) {
      var followed = new Cell(cell.get().caseName(), cell.get().themes(), within);
      counting.print(analyses.unitsInCell(selection, followed));
      return ExitCode.DONE;
    }
    var request = counting.request(selection, resultName(selection, settings));
    counting.print(analyses.sequence(request, settings));
    if (counting.isForPeople()) {
      counting.out().printf("%nTables: %s%n", request.folder());
    }
    return ExitCode.DONE;
  }

  private static ResultFolderOption.ResultName resultName(
      Selection selection, SequenceJob.Settings settings) {
    var name =
        ResultFolderOption.ResultName.of("sequence", Selection.DEFAULT.with(TURN), selection);
    if (settings.lag() != 1) {
      name = name.with("within", settings.lag());
    }
    boolean isDefault = settings.resamples() == DEFAULT_RESAMPLES && settings.seed() == 1;
    return isDefault
        ? name
        : name.with("resamples", settings.resamples()).with("seed", settings.seed());
  }
}
