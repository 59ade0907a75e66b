package crosscase.association;

import crosscase.association.shift.OverlapCounter;
import crosscase.association.shift.PlacesByDocument;
import crosscase.association.shift.ShiftProbabilities;
import crosscase.association.shift.ShiftTotals;
import java.util.List;

/**
 * Where the themes of each document are: what the {@link ExactShiftTest} of any pair needs.
 *
 * <p>The same documents in the same order give the same numbers to the last bit. Pairs can be
 * tested by many threads at once.
 */
public final class ThemePositions {
  private final int documents;
  private final List<PlacesByDocument> themes;

  /**
   * The positions in these documents.
   *
   * @param themes the number of themes, which are numbered from 0
   */
  public ThemePositions(List<UnitSequence> documents, int themes) {
    this.documents = documents.size();
    this.themes = PlacesByDocument.ofThemes(documents, themes);
  }

  /** Tests whether two themes are on the same units. */
  public ExactShiftTest sameUnit(int one, int other) {
    return test(one, themes.get(other));
  }

  /**
   * Tests whether the first theme is followed by the second within so many units.
   *
   * @param lag 1 for the next unit
   */
  public ExactShiftTest followedBy(int first, int second, int lag) {
    return test(first, themes.get(second).within(1, lag));
  }

  /**
   * Tests whether the first theme has the second on its unit, or within so many units before or
   * after it.
   *
   * @param distance 0 for the same unit
   */
  public ExactShiftTest near(int first, int second, int distance) {
    return test(first, themes.get(second).within(-distance, distance));
  }

  private ExactShiftTest test(int first, PlacesByDocument matched) {
    OverlapCounter counter = new OverlapCounter();
    ShiftTotals totals = new ShiftTotals();
    for (int document = 0; document < documents; document++) {
      totals.add(counter.count(themes.get(first).in(document), matched.in(document)));
    }
    return ShiftProbabilities.of(totals);
  }
}
