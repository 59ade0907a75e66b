package crosscase.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import crosscase.association.CircularShift.ShiftedPairCounts;
import org.junit.jupiter.api.Test;

class LagSequentialCountsTest {
  private static final int A = 0;
  private static final int B = 1;

  @Test
  void countsWhatFollowsInTheNextUnit() {
    LagSequentialCounts next = sequence(1, "A B AB - A");

    // Followed are units 1 to 4: A is on 1 and 3, and B follows 1 and 2.
    assertThat(next.table(A, B)).isEqualTo(new PairTable(1, 1, 1, 1));
    // B is on 2 and 3, and A follows 2 and 4.
    assertThat(next.table(B, A)).isEqualTo(new PairTable(1, 1, 1, 1));
    assertThat(next.table(B, B)).isEqualTo(new PairTable(1, 1, 1, 1));
    assertThat(next.table(A, A)).isEqualTo(new PairTable(0, 2, 2, 0));
  }

  @Test
  void looksAsFarAsTheLag() {
    LagSequentialCounts withinTwo = sequence(2, "A B AB - A");

    // A follows unit 1 within two (at 3), 2 (at 3), 3 (at 5) and 4 (at 5).
    assertThat(withinTwo.table(A, A)).isEqualTo(new PairTable(2, 0, 2, 0));
    assertThat(withinTwo.table(B, A)).isEqualTo(new PairTable(2, 0, 2, 0));
  }

  @Test
  void neverLooksIntoTheNextDocument() {
    assertThat(sequence(3, "A", "B", "- A", "B").table(A, B)).isEqualTo(new PairTable(0, 0, 0, 1));
  }

  @Test
  void addsUpHoweverDocumentsAreSplit() {
    LagSequentialCounts parts = sequence(2, "A B AB - A");
    parts.add(sequence(2, "B B A").toArray());
    LagSequentialCounts whole = sequence(2, "B B A", "A B AB - A");

    assertThat(parts.table(A, B)).isEqualTo(whole.table(A, B));
    assertThat(parts.table(B, A)).isEqualTo(whole.table(B, A));
  }

  @Test
  void findsAThemeThatAnswersAnother() {
    LagSequentialCounts next = new LagSequentialCounts(2, 1);
    ShiftedPairCounts counts = new ShiftedPairCounts(4, 999);
    for (int i = 0; i < 6; i++) {
      UnitSequence document = LetterDocuments.document("- A B - - - A B - - A B - -");
      next.add(document);
      next.addShifted(counts, new LagSequentialCounts.ShiftedDocument("d" + i, document, 11));
    }

    assertThat(counts.pValue(next.pairNumber(A, B))).hasValue(0.001);
    assertThat(counts.pValue(next.pairNumber(B, A)).orElseThrow()).isGreaterThan(0.01);
    assertThat(counts.pValue(next.pairNumber(A, A))).isEmpty();
  }

  @Test
  void refusesALagOfZero() {
    assertThatIllegalArgumentException().isThrownBy(() -> new LagSequentialCounts(2, 0));
  }

  private static LagSequentialCounts sequence(int lag, String... documents) {
    LagSequentialCounts sequence = new LagSequentialCounts(2, lag);
    for (String document : documents) {
      sequence.add(LetterDocuments.document(document));
    }
    return sequence;
  }
}
