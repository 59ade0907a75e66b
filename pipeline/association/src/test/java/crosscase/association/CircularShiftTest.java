package crosscase.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.BitSet;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CircularShiftTest {
  private static final int RESAMPLES = 999;

  @Test
  void findsThemesThatCooccurWhereverTheyAre() {
    CircularShift shift = new CircularShift(2, RESAMPLES, 7);
    for (int i = 0; i < 8; i++) {
      shift.add("d" + i, LetterDocuments.document("- AB - - AB - - - AB -"));
    }

    assertThat(shift.counts().pValue(0)).hasValue(1.0 / (RESAMPLES + 1));
  }

  @Test
  void findsThemesThatAvoidEachOther() {
    CircularShift shift = new CircularShift(2, RESAMPLES, 7);
    for (int i = 0; i < 8; i++) {
      shift.add("d" + i, LetterDocuments.document("A B A B A B A B A B A -"));
    }

    assertThat(shift.counts().pValue(0).orElseThrow()).isLessThan(0.05);
  }

  @Test
  void doesNotMistakeALongDocumentForAnAssociation() {
    CircularShift shift = new CircularShift(2, RESAMPLES, 7);
    shift.add("much", LetterDocuments.document("AB A B AB - A B -"));
    shift.add("nothing", LetterDocuments.document("- ".repeat(199) + "-"));

    assertThat(shift.counts().pValue(0).orElseThrow()).isGreaterThan(0.3);
  }

  @Test
  void hasNothingToShiftInDocumentsOfOneUnitOrOfOneTheme() {
    CircularShift shift = new CircularShift(2, RESAMPLES, 7);
    shift.add("one unit", LetterDocuments.document("AB"));
    shift.add("one theme", LetterDocuments.document("A - A"));
    shift.add("everywhere", LetterDocuments.document("AB A A"));
    shift.add("empty", LetterDocuments.document(""));

    assertThat(shift.counts().pValue(0)).isEmpty();
  }

  @Test
  void isTheSameHoweverDocumentsAreSplit() {
    String[] documents = {"AB - A BC C", "A - - B", "C AB BC - - - A", "B B - C A"};
    CircularShift whole = new CircularShift(3, RESAMPLES, 42);
    CircularShift one = new CircularShift(3, RESAMPLES, 42);
    CircularShift other = new CircularShift(3, RESAMPLES, 42);
    for (int i = documents.length - 1; i >= 0; i--) {
      whole.add("d" + i, LetterDocuments.document(documents[i]));
      (i % 2 == 0 ? one : other).add("d" + i, LetterDocuments.document(documents[i]));
    }
    other.counts().add(one.counts().toArray());

    assertThat(other.counts().toArray()).isEqualTo(whole.counts().toArray());
    assertThat(other.counts().pValue(1)).isEqualTo(whole.counts().pValue(1)).isPresent();
  }

  @Test
  void givesDifferentOffsetsForAnotherSeedOrDocument() {
    UnitSequence units = LetterDocuments.document("AB - - A - - B - AB - - -");

    assertThat(totals("d", 1, units)).isEqualTo(totals("d", 1, units));
    assertThat(totals("d", 1, units)).isNotEqualTo(totals("d", 2, units));
    assertThat(totals("d", 1, units)).isNotEqualTo(totals("e", 1, units));
  }

  /** Over all offsets themes of a and b units in n meet a b / n times. */
  @Test
  void cooccursAsOftenAsExpectedByChanceOnAverage() {
    UnitSequence units = LetterDocuments.document("AB AB A A B - - - - -");
    long[] totals = totals("d", 3, units);

    double mean = Arrays.stream(totals, 2, totals.length).average().orElseThrow();
    assertThat(mean).isCloseTo(4 * 3 / 10.0, within(0.1));
  }

  @Property(tries = 200)
  void agreesWithShiftingUnitByUnit(
      @ForAll @Size(min = 2, max = 20) List<@IntRange(max = 3) Integer> units,
      @ForAll @IntRange(min = 1, max = 30) int resamples) {
    List<BitSet> sets = units.stream().map(bits -> BitSet.valueOf(new long[] {bits})).toList();
    List<BitSet> themes = UnitSequence.of(sets).unitsByTheme(2);
    List<ShiftedTheme> shifts =
        ShiftedTheme.withRandomOffsets(
            themes, units.size(), resamples, PlantedCorpus.random(5, "d"));
    BitSet a = themes.get(0);
    BitSet b = themes.get(1);

    for (int offset = 0; offset < units.size(); offset++) {
      int moved = offset;
      long expected =
          IntStream.range(0, units.size())
              .filter(i -> a.get(i) && b.get((i + moved) % units.size()))
              .count();
      assertThat(shifts.getFirst().overlapByOffset(b).applyAsInt(offset)).isEqualTo((int) expected);
    }
  }

  /** The exact test gives for more than 1,000 pairs what random shifts approach. */
  @Test
  void agreesWithTheExactTestWithinItsMonteCarloError() {
    PlantedCorpus design = new PlantedCorpus(50, 0.08, 1, List.of(2.0), 60);
    PlantedDocuments corpus = PlantedDocuments.of(design, 12, 8);
    ThemePositions positions = new ThemePositions(corpus.strata().getFirst(), 50);
    CircularShift shift = new CircularShift(50, RESAMPLES, 7);
    corpus.forEach(shift::add);
    int pairs = 50 * 49 / 2;
    long[] totals = shift.counts().toArray();
    DoubleSummaryStatistics squares = new DoubleSummaryStatistics();
    corpus
        .pairs()
        .forEach(
            (pair, first, second) -> {
              ExactShiftTest test = positions.sameUnit(first, second);
              double p = test.pValue().orElse(1);
              double distance = Math.abs(test.observed() - test.expected()) - 1e-9;
              int from = 2 * pairs + pair * RESAMPLES;
              long asFar =
                  Arrays.stream(totals, from, from + RESAMPLES)
                      .filter(total -> Math.abs(total - test.expected()) >= distance)
                      .count();
              if (p < 1 - 1e-9) {
                double error = (double) asFar / RESAMPLES - p;
                squares.accept(error * error * RESAMPLES / (p * (1 - p)));
              }
            });

    assertThat(squares.getCount()).isGreaterThan(1000);
    assertThat(squares.getAverage()).isCloseTo(1, within(0.25));
    assertThat(squares.getMax()).isLessThan(20);
  }

  private static long[] totals(String name, long seed, UnitSequence units) {
    CircularShift shift = new CircularShift(2, RESAMPLES, seed);
    shift.add(name, units);
    return shift.counts().toArray();
  }
}
