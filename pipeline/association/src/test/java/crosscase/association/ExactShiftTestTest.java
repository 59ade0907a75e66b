package crosscase.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import crosscase.association.ExactShiftTest.Probability;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExactShiftTestTest {
  private static final int A = 0;
  private static final int B = 1;

  @Test
  void countsOneShiftInThree() {
    // Shifted by 0 they meet once, by 1 or 2 never.
    ExactShiftTest test = sameUnit("AB - -");

    assertThat(test.observed()).isEqualTo(1);
    assertThat(test.documents()).isEqualTo(1);
    assertThat(test.expected()).isCloseTo(1 / 3.0, within(1e-15));
    assertThat(test.variance()).isCloseTo(2 / 9.0, within(1e-15));
    assertIs(test.upper(), 1 / 3.0, 1 / 6.0);
    assertIs(test.lower(), 1, 5 / 6.0);
    // 1 is 2/3 from the mean, 0 only 1/3.
    assertIs(test.twoSided(), 1 / 3.0, 1 / 6.0);
  }

  @Test
  void multipliesTheShiftsOfTwoDocuments() {
    // 0 with probability 4/9, 1 with 4/9, 2 with 1/9; the mean is 2/3.
    ExactShiftTest together = sameUnit("AB - -", "- AB -");
    assertIs(together.upper(), 1 / 9.0, 1 / 18.0);
    assertIs(together.twoSided(), 1 / 9.0, 1 / 18.0);

    ExactShiftTest once = sameUnit("AB - -", "A B -");
    assertIs(once.upper(), 5 / 9.0, 3 / 9.0);
    assertIs(once.lower(), 8 / 9.0, 6 / 9.0);
    assertIs(once.twoSided(), 1, 7 / 9.0);

    ExactShiftTest never = sameUnit("A - B", "A B -");
    assertIs(never.lower(), 4 / 9.0, 2 / 9.0);
    assertIs(never.twoSided(), 5 / 9.0, 3 / 9.0);
  }

  @Test
  void countsBothTailsWhereTheyAreAsFarFromTheMean() {
    // 0 with probability 1/4, 1 with 1/2, 2 with 1/4.
    assertIs(sameUnit("AB AB - -").twoSided(), 0.5, 0.25);
    assertIs(sameUnit("A A B B").twoSided(), 0.5, 0.25);
    assertIs(sameUnit("A AB B -").twoSided(), 1, 0.75);
  }

  @Test
  void preservesRuns() {
    // A run meets its copy as surely as single units do, but more shifts come close to it.
    assertThat(sameUnit("AB AB - - - -").upper().pValue()).isCloseTo(1 / 6.0, within(1e-15));
    assertThat(sameUnit("AB - - AB - -").upper().pValue()).isCloseTo(2 / 6.0, within(1e-15));
  }

  @Test
  void testsAThemeThatIsNeverWithoutTheOther() {
    // B meets the run of three A under three of six shifts.
    ExactShiftTest nested = sameUnit("- A AB A - -", "A AB A - - -");

    assertThat(nested.observed()).isEqualTo(2);
    assertIs(nested.upper(), 1 / 4.0, 1 / 8.0);
    assertThat(nested.expected()).isEqualTo(1);
  }

  @Test
  void takesNoEvidenceFromDocumentsInWhichAThemeIsNowhereOrEverywhere() {
    ExactShiftTest with =
        sameUnit("AB - -", "A - A", "- - - -", "", "AB A A", "AB AB AB", "AB", "B B -");
    ExactShiftTest without = sameUnit("AB - -");

    assertThat(with.documents()).isEqualTo(1);
    assertThat(with.upper()).isEqualTo(without.upper());
    assertThat(with.lower()).isEqualTo(without.lower());
    assertThat(with.twoSided()).isEqualTo(without.twoSided());
    // They count all the same: one in the fifth document, three in the sixth, one in the seventh.
    assertThat(with.observed()).isEqualTo(6);
    assertThat(with.expected()).isCloseTo(5 + 1 / 3.0, within(1e-15));
    assertThat(with.variance()).isEqualTo(without.variance());
  }

  @Test
  void hasNoPValueIfNoDocumentCarriesEvidence() {
    for (ExactShiftTest test : new ExactShiftTest[] {sameUnit(), sameUnit("AB", "A - A", "")}) {
      assertThat(test.documents()).isZero();
      assertThat(test.pValue()).isEmpty();
      assertThat(test.midPValue()).isEmpty();
    }
  }

  @Test
  void knowsTheSmallestPThatAnyArrangementCouldHaveGiven() {
    ExactShiftTest little = sameUnit("A - B", "A B -");

    // Meeting in both documents has probability 1/9; meeting in none is nearer to the mean.
    assertIs(little.smallest().together(), 1 / 9.0, 1 / 18.0);
    assertIs(little.smallest().apart(), 5 / 9.0, 3 / 9.0);
    assertThat(little.smallest().midPValue()).isEqualTo(little.smallest().together().midPValue());
  }

  @Test
  void findsInManyDocumentsWhatOneDocumentCannotTell() {
    String[] documents = new String[40];
    Arrays.fill(documents, "- AB - - - - - - - -");
    ExactShiftTest test = sameUnit(documents);

    assertThat(test.pValue().orElseThrow()).isCloseTo(1e-40, within(1e-52));
    assertThat(test.smallest().together()).isEqualTo(test.twoSided());
  }

  @Test
  void testsWhatFollowsWithinSomeUnits() {
    // B is two units after A: A is followed within two, but not by the next unit.
    ThemePositions positions = positions("A - B - - - - -");

    assertThat(positions.followedBy(A, B, 1).observed()).isZero();
    assertThat(positions.followedBy(A, B, 2).observed()).isEqualTo(1);
    assertIs(positions.followedBy(A, B, 2).upper(), 2 / 8.0, 1 / 8.0);
    assertThat(positions.followedBy(B, A, 2).observed()).isZero();
    // No unit comes before the first.
    assertThat(positions.followedBy(B, A, 2).documents()).isZero();
  }

  @Test
  void testsWhatIsNearOnEitherSide() {
    ThemePositions positions = positions("- - A - B - - -");

    assertThat(positions.near(A, B, 1).observed()).isZero();
    assertThat(positions.near(A, B, 2).observed()).isEqualTo(1);
    assertThat(positions.near(B, A, 2).observed()).isEqualTo(1);
    assertIs(positions.near(A, B, 2).upper(), 5 / 8.0, 5 / 16.0);
    assertThat(positions.near(A, B, 0)).isEqualTo(positions.sameUnit(A, B));
  }

  private static void assertIs(Probability actual, double pValue, double midPValue) {
    assertThat(actual.pValue()).isCloseTo(pValue, within(1e-15));
    assertThat(actual.midPValue()).isCloseTo(midPValue, within(1e-15));
  }

  private static ExactShiftTest sameUnit(String... documents) {
    return positions(documents).sameUnit(A, B);
  }

  private static ThemePositions positions(String... documents) {
    return new ThemePositions(Stream.of(documents).map(LetterDocuments::document).toList(), 2);
  }
}
