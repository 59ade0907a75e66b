package crosscase.cli.counting;

import crosscase.cli.ExitCode;
import crosscase.jobs.EvidenceJob.Cell;
import crosscase.jobs.Selection;
import crosscase.jobs.Unit;
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
      "column_share: share of the case's units, low and high its 95 %% interval; row_share: share"
          + " of the theme's units; deviation: by how many standard errors the case has more of the"
          + " theme than all of them, or less; documents_upper_bound: the share of documents that"
          + " could still raise a theme that none of those read raises (exact, 95 %%). All of this"
          + " takes documents as independent; columns that begin with units_ take units as"
          + " independent.",
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
    if (cell.isPresent()) {
      counting.print(
          counting
              .openToShow(selection, cell.get())
              .itemsInCell(selection, cell.get(), countedItem));
      return ExitCode.DONE;
    }
    Analyses analyses = counting.openToCount(selection);
    var name = ResultFolderOption.ResultName.of("prevalence", Selection.DEFAULT, selection);
    var request = counting.request(selection, name);
    Analyses.PrevalenceResult found = analyses.prevalence(request);
    if (counting.isForPeople()) {
      new PrevalenceSummary(counting.out(), request).print(found);
      counting.out().printf("%nTables: %s%n", request.folder());
    } else {
      counting.print(found.tables().getFirst());
    }
    return ExitCode.DONE;
  }
}
