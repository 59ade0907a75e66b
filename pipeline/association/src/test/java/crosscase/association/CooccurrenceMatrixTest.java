package crosscase.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import crosscase.association.CooccurrenceMatrix.PairIndex;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CooccurrenceMatrixTest {
  @Test
  void countsUnitsThemesAndPairs() {
    CooccurrenceMatrix matrix =
        CooccurrenceMatrix.of(4, LetterDocuments.document("AB - ABC C A -"));

    assertThat(matrix.units()).isEqualTo(6);
    // A, B, C, D; AB, AC, AD; BC, BD; CD
    assertThat(matrix.cells()).containsExactly(3, 2, 2, 0, 2, 1, 0, 1, 0, 0);
    assertThat(matrix.table(0, 1)).isEqualTo(new PairTable(2, 1, 0, 3));
    assertThat(matrix.table(2, 1)).isEqualTo(new PairTable(1, 1, 1, 3));
  }

  @Test
  void numbersPairsConsecutively() {
    PairIndex pairs = new PairIndex(4);

    assertThat(List.of(pairs.number(0, 1), pairs.number(0, 2), pairs.number(0, 3)))
        .containsExactly(0, 1, 2);
    assertThat(List.of(pairs.number(2, 1), pairs.number(1, 3), pairs.number(2, 3)))
        .containsExactly(3, 4, 5);
    assertThat(pairs.count()).isEqualTo(6);
  }

  @Property
  void isTheSameForEveryOrderAndSplitOfTheUnits(
      @ForAll("units") List<BitSet> units, @ForAll Random random) {
    List<BitSet> shuffled = new ArrayList<>(units);
    Collections.shuffle(shuffled, random);
    int cut = random.nextInt(units.size() + 1);
    CooccurrenceMatrix parts = CooccurrenceMatrix.of(5, UnitSequence.of(shuffled.subList(0, cut)));
    parts.add(CooccurrenceMatrix.of(5, UnitSequence.of(shuffled.subList(cut, units.size()))));

    assertThat(parts).isEqualTo(CooccurrenceMatrix.of(5, UnitSequence.of(units)));
  }

  @Property
  void countsTheSameUnitByUnitAndByDocument(@ForAll("units") List<BitSet> units) {
    CooccurrenceMatrix matrix = new CooccurrenceMatrix(5);
    units.forEach(matrix::add);

    assertThat(matrix).isEqualTo(CooccurrenceMatrix.of(5, UnitSequence.of(units)));
  }

  @Property
  void isSymmetric(@ForAll("units") List<BitSet> units) {
    CooccurrenceMatrix matrix = CooccurrenceMatrix.of(5, UnitSequence.of(units));

    for (int first = 0; first < 5; first++) {
      for (int second = 0; second < 5; second++) {
        if (first != second) {
          assertThat(matrix.table(first, second))
              .isEqualTo(matrix.table(second, first).transpose());
        }
      }
    }
  }

  @Property
  void agreesWithCountingTheUnitsDirectly(@ForAll("units") List<BitSet> units) {
    CooccurrenceMatrix matrix = CooccurrenceMatrix.of(5, UnitSequence.of(units));

    assertThat(matrix.unitsWith(0, 3))
        .isEqualTo(units.stream().filter(u -> u.get(0) && u.get(3)).count());
    assertThat(matrix.unitsWith(4)).isEqualTo(units.stream().filter(u -> u.get(4)).count());
  }

  @Property
  void survivesARoundTripThroughArrays(@ForAll("units") List<BitSet> units) {
    UnitSequence sequence = UnitSequence.of(units);
    CooccurrenceMatrix matrix = CooccurrenceMatrix.of(5, sequence);

    assertThat(CooccurrenceMatrix.of(5, matrix.units(), matrix.cells())).isEqualTo(matrix);
    UnitSequence copy = UnitSequence.of(units.size(), sequence.positions(), sequence.themes());
    assertThat(CooccurrenceMatrix.of(5, copy)).isEqualTo(matrix);
  }

  @Test
  void refusesCellsForOtherThemesAndPositionsOutOfOrder() {
    assertThatIllegalArgumentException().isThrownBy(() -> CooccurrenceMatrix.of(3, 1, new long[4]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UnitSequence.of(3, new int[] {1, 0}, new int[] {0, 0}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UnitSequence.of(3, new int[] {3}, new int[] {0}));
  }

  @Provide
  static Arbitrary<List<BitSet>> units() {
    return Arbitraries.longs()
        .between(0, 31)
        .map(bits -> BitSet.valueOf(new long[] {bits}))
        .list()
        .ofMaxSize(30);
  }
}
