package crosscase.jobs;

import java.util.List;

/**
 * A number in a table of results: the units of one case with one theme, or with two.
 *
 * @param caseName the case, or the values of other columns that were asked for, in their order
 * @param themes which a unit must have, all of them
 */
public record Cell(List<String> caseName, List<String> themes) {
  public Cell {
    caseName = List.copyOf(caseName);
    themes = List.copyOf(themes);
  }
}
