package crosscase.jobs;

import java.util.List;

/**
 * A number in a table of results: the units of one case, or of all, that have some themes, or that
 * have a theme which another one follows.
 *
 * @param caseName the case, or the values of other columns that were asked for, in their order;
 *     empty for all cases
 * @param themes which a unit must have, all of them; of a sequence the first and the one that
 *     follows
 * @param within how many units later a theme follows at most; 0 where it must be in the same one
 */
public record Cell(List<String> caseName, List<String> themes, int within) {
  public Cell {
    caseName = List.copyOf(caseName);
    themes = List.copyOf(themes);
    if (within < 0 || (within > 0 && themes.size() != 2)) {
      throw new IllegalArgumentException(
          "%s within %d units: give two themes and a number above 0".formatted(themes, within));
    }
  }

  /** The units that have all of these themes. */
  public Cell(List<String> caseName, List<String> themes) {
    this(caseName, themes, 0);
  }
}
