package crosscase.association;

import crosscase.association.CooccurrenceMatrix.PairIndex;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How many of the planted pairs the exact shift test finds, and how many random shifts find.
 *
 * @param planted pairs in all corpora
 * @param byExactTest with a p-value of at most {@value #ALPHA}
 * @param byMidP with a mid-p of at most {@value #ALPHA}
 * @param byRandomShifts with a p-value of at most {@value #ALPHA}
 */
record ShiftPowerStudy(
    double oddsRatio, int planted, int byExactTest, int byMidP, int byRandomShifts) {
  private static final double ALPHA = 0.002;
  private static final int THEMES = 15;

  /** Corpora of 40 documents of 120 units, with themes of 8 % that vary between documents. */
  static ShiftPowerStudy of(double oddsRatio, int corpora, int resamples) {
    PlantedCorpus design = new PlantedCorpus(THEMES, 0.08, 1, List.of(oddsRatio), 120);
    return IntStream.range(0, corpora)
        .parallel()
        .mapToObj(seed -> of(PlantedDocuments.of(design, 40, 500 + seed), resamples))
        .reduce(new ShiftPowerStudy(oddsRatio, 0, 0, 0, 0), ShiftPowerStudy::plus);
  }

  private static ShiftPowerStudy of(PlantedDocuments corpus, int resamples) {
    ThemePositions positions = new ThemePositions(corpus.strata().getFirst(), THEMES);
    CircularShift shift = new CircularShift(THEMES, resamples, 3);
    corpus.forEach(shift::add);
    ShiftPowerStudy sum = new ShiftPowerStudy(0, 0, 0, 0, 0);
    for (int first = 0; first + 1 < THEMES; first += 2) {
      ExactShiftTest test = positions.sameUnit(first, first + 1);
      int pair = new PairIndex(THEMES).number(first, first + 1);
      sum =
          sum.plus(
              new ShiftPowerStudy(
                  0,
                  1,
                  found(test.pValue().orElse(1)),
                  found(test.midPValue().orElse(1)),
                  found(shift.counts().pValue(pair).orElse(1))));
    }
    return sum;
  }

  private static int found(double pValue) {
    return pValue <= ALPHA ? 1 : 0;
  }

  private ShiftPowerStudy plus(ShiftPowerStudy other) {
    return new ShiftPowerStudy(
        oddsRatio,
        planted + other.planted,
        byExactTest + other.byExactTest,
        byMidP + other.byMidP,
        byRandomShifts + other.byRandomShifts);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "odds ratio %.0f: of %d planted pairs, p <= %s for %.2f by the exact test, %.2f by its"
            + " mid-p, %.2f by random shifts",
        oddsRatio,
        planted,
        ALPHA,
        (double) byExactTest / planted,
        (double) byMidP / planted,
        (double) byRandomShifts / planted);
  }
}
