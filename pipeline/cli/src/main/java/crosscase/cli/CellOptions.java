package crosscase.cli;

import crosscase.jobs.Cell;
import crosscase.jobs.Selection;
import java.util.List;
import picocli.CommandLine.Option;

/** The number whose units are to be listed. */
final class CellOptions {
  @Option(
      names = "--case",
      paramLabel = "CASE",
      split = ",",
      description =
          "The case to --show: a value for each column of --by, (none) for a missing one.")
  private List<String> values = List.of();

  @Option(names = "--show", description = "List the units behind a number, in place of counting.")
  private boolean show;

  boolean isShown() {
    return show;
  }

  /**
   * The cell of some themes.
   *
   * @param themes how many there must be: 2 for a pair
   * @param option by which they are given
   */
  Cell cell(Selection selection, List<String> given, int themes, String option) {
    List<String> caseName = caseName(selection.by().size());
    if (given.size() != themes || caseName.size() != selection.by().size()) {
      throw new UsageException(
          "--show needs %s and --case with a value for %s."
              .formatted(option, String.join(",", selection.by())));
    }
    return new Cell(caseName, given);
  }

  /** A comma may be part of the name of a case. */
  private List<String> caseName(int columns) {
    return columns == 1 && values.size() > 1 ? List.of(String.join(",", values)) : values;
  }

  void requireNothingToShow(List<String> given, String option) {
    if (!given.isEmpty() || !values.isEmpty()) {
      throw new UsageException("%s and --case go with --show: add it.".formatted(option));
    }
  }
}
