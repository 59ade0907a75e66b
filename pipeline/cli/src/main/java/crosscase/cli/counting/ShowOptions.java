package crosscase.cli.counting;

import crosscase.cli.UsageException;
import crosscase.jobs.Cell;
import crosscase.jobs.Selection;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The number whose units are to be listed. */
final class ShowOptions {
  @Option(
      names = "--case",
      paramLabel = "CASE",
      split = ",",
      description =
          "The case to --show: a value for each column of --by, (none) for a missing one (default:"
              + " all cases).")
  private List<String> caseValues = List.of();

  @Option(names = "--show", description = "List the units behind a number, in place of counting.")
  private boolean show;

  /**
   * The themes of a number.
   *
   * @param option by which they are given, as in {@code --pair A,B}
   * @param required how many there must be
   */
  record RequestedThemes(String option, List<String> themes, int required) {
    String optionName() {
      return option.split(" ")[0];
    }
  }

  /** The number to show; empty if nothing is to be shown. */
  Optional<Cell> cell(Selection selection, RequestedThemes themes) {
    if (!show) {
      requireNothingToShow(themes);
      return Optional.empty();
    }
    if (themes.themes().size() != themes.required()) {
      throw new UsageException("--show needs %s.".formatted(themes.option()));
    }
    return Optional.of(new Cell(caseName(selection.by()), themes.themes()));
  }

  /** A comma may be part of the name of a case. */
  private List<String> caseName(List<String> by) {
    List<String> name =
        by.size() == 1 && caseValues.size() > 1
            ? List.of(String.join(",", caseValues))
            : caseValues;
    if (!name.isEmpty() && name.size() != by.size()) {
      throw new UsageException("--case needs a value for %s.".formatted(String.join(",", by)));
    }
    return name;
  }

  private void requireNothingToShow(RequestedThemes themes) {
    if (!themes.themes().isEmpty() || !caseValues.isEmpty()) {
      throw new UsageException(
          "%s and --case go with --show: add it.".formatted(themes.optionName()));
    }
  }
}
