package crosscase.association;

import crosscase.association.shift.OverlapCounter;
import crosscase.association.shift.ShiftProbabilities;
import crosscase.association.shift.ShiftTotals;
import crosscase.association.shift.ThemePlaces;
import java.io.Serializable;
import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Where the themes of each document are: what the {@link ExactShiftTest} of any pair needs.
 *
 * <p>The same documents in the same order give the same numbers to the last bit. Pairs can be
 * tested by many threads at once.
 */
public final class ThemePositions implements Serializable {
  private static final long serialVersionUID = 1L;

  /** By document, then by theme. */
  private final ThemePlaces[][] documents;

  /**
   * The positions in these documents.
   *
   * @param themes the number of themes, which are numbered from 0
   */
  public ThemePositions(List<UnitSequence> documents, int themes) {
    this.documents = documents.stream().map(d -> places(d, themes)).toArray(ThemePlaces[][]::new);
  }

  private static ThemePlaces[] places(UnitSequence document, int themes) {
    List<BitSet> units = document.unitsByTheme(themes);
    return units.stream()
        .map(each -> ThemePlaces.of(each, document.units()))
        .toArray(ThemePlaces[]::new);
  }

  /** Tests whether two themes are on the same units. */
  public ExactShiftTest sameUnit(int one, int other) {
    return test(one, other, UnaryOperator.identity());
  }

  /**
   * Tests whether the first theme is followed by the second within so many units.
   *
   * @param lag 1 for the next unit
   */
  public ExactShiftTest followedBy(int first, int second, int lag) {
    return test(first, second, places -> places.within(1, lag));
  }

  /**
   * Tests whether the first theme has the second on its unit, or within so many units before or
   * after it.
   *
   * @param distance 0 for the same unit
   */
  public ExactShiftTest near(int first, int second, int distance) {
    return test(first, second, places -> places.within(-distance, distance));
  }

  private ExactShiftTest test(int first, int second, UnaryOperator<ThemePlaces> match) {
    OverlapCounter counter = new OverlapCounter();
    ShiftTotals totals = new ShiftTotals();
    for (ThemePlaces[] document : documents) {
      totals.add(counter.count(document[first], match.apply(document[second])));
    }
    return ShiftProbabilities.of(totals);
  }
}
