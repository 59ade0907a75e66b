package crosscase.cli;

import crosscase.jobs.Cell;
import crosscase.jobs.Selection;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The number whose units are to be listed. */
final class CellOptions {
  @Option(
      names = "--case",
      paramLabel = "CASE",
      split = ",",
      description =
          "The case to --show: a value for each column of --by, (none) for a missing one (default:"
              + " all cases).")
  private List<String> values = List.of();

  @Option(names = "--show", description = "List the units behind a number, in place of counting.")
  private boolean show;

  /**
   * The themes of a number.
   *
   * @param option by which they are given, as in {@code --pair A,B}
   * @param wanted how many there must be
   */
  record Themes(String option, List<String> given, int wanted) {
    String name() {
      return option.split(" ")[0];
    }
  }

  /** The number to show; empty if nothing is to be shown. */
  Optional<Cell> cell(Selection selection, Themes themes) {
    if (!show) {
      requireNothingToShow(themes);
      return Optional.empty();
    }
    if (themes.given().size() != themes.wanted()) {
      throw new UsageException("--show needs %s.".formatted(themes.option()));
    }
    return Optional.of(new Cell(caseName(selection.by()), themes.given()));
  }

  /** A comma may be part of the name of a case. */
  private List<String> caseName(List<String> by) {
    List<String> name =
        by.size() == 1 && values.size() > 1 ? List.of(String.join(",", values)) : values;
    if (!name.isEmpty() && name.size() != by.size()) {
      throw new UsageException("--case needs a value for %s.".formatted(String.join(",", by)));
    }
    return name;
  }

  private void requireNothingToShow(Themes themes) {
    if (!themes.given().isEmpty() || !values.isEmpty()) {
      throw new UsageException("%s and --case go with --show: add it.".formatted(themes.name()));
    }
  }
}
