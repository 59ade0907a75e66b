package crosscase.association.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class OverlapCounterTest {
  private final OverlapCounter counter = new OverlapCounter();

  @Test
  void countsEveryShiftOfARun() {
    // Shifted by 0 they meet on two units, by 1 or 4 on one, by 2 or 3 on none.
    OverlapHistogram histogram = counter.count(places("xx---"), places("xx---"));

    assertThat(histogram.observed()).isEqualTo(2);
    assertThat(histogram.lowest()).isZero();
    assertThat(histogram.weights()).containsExactly(2.0, 2.0, 1.0);
    assertThat(histogram.moments().mean()).isCloseTo(0.8, within(1e-15));
    assertThat(histogram.moments().variance())
        .isCloseTo((2 * 0.64 + 2 * 0.04 + 1.44) / 5, within(1e-15));
  }

  @Test
  void isConstantForAThemeOnNoUnitOrOnEveryUnit() {
    OverlapHistogram none = counter.count(places("-----"), places("xx---"));
    OverlapHistogram every = counter.count(places("xx---"), places("xxxxx"));

    assertThat(none.isConstant()).isTrue();
    assertThat(none.observed()).isZero();
    assertThat(every.isConstant()).isTrue();
    assertThat(every.observed()).isEqualTo(2);
    assertThat(every.lowest()).isEqualTo(2);
  }

  @Test
  void isConstantWhereEveryShiftGivesTheSame() {
    assertThat(counter.count(places("x-x-"), places("xx--")).isConstant()).isTrue();
  }

  @Test
  void keepsNothingOfTheLastDocument() {
    counter.count(places("xxxx----"), places("xxxx----"));

    assertThat(counter.count(places("x---"), places("x---")).weights()).containsExactly(3.0, 1.0);
  }

  @Property(tries = 300)
  void countsFromDifferencesAndFromBitsWhatShiftingUnitByUnitGives(
      @ForAll @Size(min = 2, max = 150) List<@IntRange(max = 3) Integer> units) {
    BitSet a = units(units, 1);
    BitSet b = units(units, 2);
    int n = units.size();
    int[] expected = new int[n + 1];
    for (int shift = 0; shift < n; shift++) {
      int moved = shift;
      int overlap =
          (int) IntStream.range(0, n).filter(i -> a.get(i) && b.get((i + moved) % n)).count();
      expected[overlap]++;
    }
    BitSet both = (BitSet) a.clone();
    both.and(b);

    ThemePlaces one = ThemePlaces.of(a, n);
    ThemePlaces other = ThemePlaces.of(b, n);
    assertSame(counter.count(one, other), OverlapHistogram.of(both.cardinality(), expected));
    assertSame(counter.count(other, one), OverlapHistogram.of(both.cardinality(), expected));
    if (a.cardinality() > 0 && b.cardinality() > 0) {
      ThemePlaces rarer = one.count() <= other.count() ? one : other;
      ThemePlaces commoner = one.count() <= other.count() ? other : one;
      assertSame(
          new OverlapCounter().fromDifferences(rarer, commoner),
          OverlapHistogram.of(both.cardinality(), expected));
      assertSame(
          OverlapCounter.fromBits(
              rarer.bits(1), commoner.bits(2), new OverlapCounter.Size(n, rarer.count())),
          OverlapHistogram.of(both.cardinality(), expected));
    }
  }

  private static void assertSame(OverlapHistogram actual, OverlapHistogram expected) {
    assertThat(actual.observed()).isEqualTo(expected.observed());
    assertThat(actual.lowest()).isEqualTo(expected.lowest());
    assertThat(actual.weights()).isEqualTo(expected.weights());
  }

  private static BitSet units(List<Integer> units, int theme) {
    BitSet set = new BitSet();
    IntStream.range(0, units.size()).filter(i -> (units.get(i) & theme) != 0).forEach(set::set);
    return set;
  }

  /** In {@code "x-x"} the first and the third of three units have the theme. */
  static ThemePlaces places(String units) {
    BitSet set = new BitSet();
    IntStream.range(0, units.length()).filter(i -> units.charAt(i) == 'x').forEach(set::set);
    return ThemePlaces.of(set, units.length());
  }
}
