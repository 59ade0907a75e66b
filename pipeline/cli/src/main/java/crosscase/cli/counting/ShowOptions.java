package crosscase.cli.counting;

import crosscase.cli.UsageException;
import crosscase.jobs.EvidenceJob.Cell;
import crosscase.jobs.Selection;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --show} and {@code --case}: the number in a table whose units are to be listed. */
final class ShowOptions {
  @Option(
      names = "--case",
      paramLabel = "CASE",
      split = ",",
      description =
          "The case to --show: one value for each column of --by, (none) for a missing value"
              + " (default: all cases).")
  private List<String> caseValues = List.of();

  @Option(names = "--show", description = "List the units behind a number instead of counting.")
  private boolean show;

  /**
   * The themes that a number is about.
   *
   * @param option the option that gives them, such as {@code --pair A,B}
   * @param required how many themes the number needs
   */
  record RequestedThemes(String option, List<String> themes, int required) {
    String optionName() {
      return option.split(" ")[0];
    }
  }

  /** The number whose units to list; empty without {@code --show}. */
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

  /** The name of a case may contain a comma. */
  private List<String> caseName(List<String> by) {
    List<String> name =
        by.size() == 1 && caseValues.size() > 1
            ? List.of(String.join(",", caseValues))
            : caseValues;
    if (!name.isEmpty() && name.size() != by.size()) {
      throw new UsageException(
          "--case needs one value for each of %s.".formatted(String.join(",", by)));
    }
    return name;
  }

  private void requireNothingToShow(RequestedThemes themes) {
    if (!themes.themes().isEmpty() || !caseValues.isEmpty()) {
      throw new UsageException(
          "%s and --case only work with --show: add it.".formatted(themes.optionName()));
    }
  }
}
