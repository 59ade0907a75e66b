package crosscase.cli.counting;

import crosscase.cli.ExitCode;
import crosscase.cli.UsageException;
import crosscase.jobs.EvidenceJob.Cell;
import crosscase.jobs.Selection;
import crosscase.jobs.SequenceJob;
import crosscase.jobs.Unit;
import java.io.PrintWriter;
import java.util.List;
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
      "Rows are sorted by evidence. n_first: turns (or other units, with --unit) with the first"
          + " theme; n_followed: turns that the second theme follows; n_both: turns of both kinds."
          + " A theme after itself is left out, because the test would only show whether it comes in"
          + " runs.",
      "",
      "To list the turns behind n_both: --pair control-fixation,trust --show, each from the turn"
          + " with the first theme to the next turn with the second; with --case, only those of one"
          + " case."
    })
public final class SequenceCommand implements Callable<Integer> {
  private static final Unit TURN = new Unit(Unit.Kind.TURN, 1);

  @Mixin private final CountingOptions counting = new CountingOptions();
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
    Optional<Cell> cell = counting.cellToShow(selection, pair.themes());
    if (cell.isPresent()) {
      var followed = new Cell(cell.get().caseName(), cell.get().themes(), within);
      counting.print(counting.openToShow(selection, cell.get()).unitsInCell(selection, followed));
      return ExitCode.DONE;
    }
    Analyses analyses = counting.openToCount(selection);
    var name =
        ResultFolderOption.ResultName.of("sequence", Selection.DEFAULT.with(TURN), selection)
            .with(within == 1 ? List.of() : List.of("within=" + within));
    var request = counting.request(selection, name);
    SequenceJob.Sequence found = analyses.sequence(request, within);
    if (counting.isForPeople()) {
      print(found, request);
    } else {
      counting.print(found.table());
    }
    return ExitCode.DONE;
  }

  private void print(SequenceJob.Sequence found, Analyses.AnalysisRequest request) {
    PrintWriter out = counting.out();
    String unit = request.selection().unit().words(within);
    var wording =
        new PairSummary.Wording(
            within == 1
                ? "Themes that follow others in the next " + unit
                : "Themes that follow others within %d %s".formatted(within, unit),
            "Themes that others keep away",
            " > ",
            "sequence");
    new PairSummary(out, found.evidence(), request.selection()).print(wording);
    new SummaryNotes(found.counts(), request).print(out, found.evidence());
    out.printf("%nTables: %s%n", request.folder());
  }
}
