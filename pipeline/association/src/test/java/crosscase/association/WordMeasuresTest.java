package crosscase.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Worked by hand. */
class WordMeasuresTest {
  /** 1,000 words, 40 in windows, the collocate 10 times, 8 of them in windows: expected 0.4. */
  private static final PairTable NEAR = PairTable.ofMargins(1_000, 40, 10, 8);

  @Test
  void mutualInformationIsTheLogarithmOfObservedOverExpected() {
    assertThat(WordMeasures.mutualInformation(NEAR).orElseThrow())
        .isEqualTo(4.3219, within(0.0001));
  }

  @Test
  void tScoreIsTheExcessOverTheRootOfTheObserved() {
    assertThat(WordMeasures.tScore(NEAR).orElseThrow())
        .isEqualTo(7.6 / Math.sqrt(8), within(1e-12));
  }

  @Test
  void logDiceIsFourteenForWordsAlwaysTogetherAndOneLessForHalf() {
    assertThat(WordMeasures.logDice(8, 8, 8).orElseThrow()).isEqualTo(14);
    assertThat(WordMeasures.logDice(4, 8, 8).orElseThrow()).isEqualTo(13, within(1e-12));
  }

  @Test
  void logRatioIsTwoForFourTimesAsFrequent() {
    PairTable fourTimes = new PairTable(8, 92, 4, 196);
    assertThat(WordMeasures.logRatio(fourTimes).orElseThrow()).isEqualTo(2, within(1e-12));
  }

  @Test
  void aWordMissingFromTheReferenceCountsAsHalfAnOccurrence() {
    PairTable onlyHere = new PairTable(4, 96, 0, 100);
    assertThat(WordMeasures.logRatio(onlyHere).orElseThrow()).isEqualTo(3, within(1e-12));
  }

  @Test
  void wordsThatNeverCooccurHaveNoMeasure() {
    PairTable never = PairTable.ofMargins(100, 10, 5, 0);
    assertThat(WordMeasures.mutualInformation(never)).isEmpty();
    assertThat(WordMeasures.tScore(never)).isEmpty();
    assertThat(WordMeasures.logDice(0, 3, 4)).isEmpty();
    assertThat(WordMeasures.logRatio(new PairTable(0, 0, 1, 9))).isEmpty();
  }

  /** R: pchisq(3.841459, 1, lower.tail = FALSE) is 0.05; G2 of this table is 39.9. */
  @Test
  void thePValueOfG2IsThatOfChiSquareWithOneDegreeOfFreedom() {
    double g2 = PairMeasures.logLikelihood(NEAR).orElseThrow();
    assertThat(g2).isEqualTo(g2OfCells(), within(1e-9));
    assertThat(WordMeasures.logLikelihoodP(NEAR).orElseThrow()).isBetween(1e-11, 1e-9);
    assertThat(WordMeasures.logLikelihoodP(new PairTable(5, 5, 5, 5)).orElseThrow()).isEqualTo(1);
  }

  /** 2 sum O ln(O / E) over the cells 8, 32, 2, 958 with expectations 0.4, 39.6, 9.6, 950.4. */
  private static double g2OfCells() {
    return 2
        * (8 * Math.log(8 / 0.4)
            + 32 * Math.log(32 / 39.6)
            + 2 * Math.log(2 / 9.6)
            + 958 * Math.log(958 / 950.4));
  }
}
