package crosscase.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks what is planted, and over many corpora that nothing is found where nothing is. */
class PlantedTruthTest {
  private static final int CORPORA = 60;
  private static final List<Double> DIFFERING = List.of(1.0, 2.0, 3.0, 6.0);
  private static final PlantedCorpus NOTHING =
      new PlantedCorpus(10, 0.06, 1.0, List.of(1.0, 1.0, 1.0, 1.0), 150);

  @Test
  void theTrueOddsRatioIsThePlantedOneWhereDocumentsAreAlike() {
    PlantedCorpus alike = new PlantedCorpus(2, 0.1, 0, List.of(4.0, 4.0), 1);
    PlantedCorpus unrelated = new PlantedCorpus(2, 0.1, 0.9, List.of(1.0), 1);

    assertThat(alike.trueOddsRatio()).isCloseTo(4, within(1e-9));
    assertThat(unrelated.trueOddsRatio()).isCloseTo(1, within(1e-9));
  }

  @Test
  void manyDocumentsApproachTheTrueOddsRatio() {
    PlantedCorpus pair = new PlantedCorpus(2, 0.06, 1.0, DIFFERING, 150);
    List<CooccurrenceMatrix> sums = PlantedDocuments.of(pair, 20_000, 1).caseMatrices();
    CmhTest test = CmhTest.of(sums.stream().map(m -> m.table(0, 1)).toList());

    assertThat(test.commonOddsRatio().orElseThrow()).isCloseTo(pair.trueOddsRatio(), within(0.03));
  }

  @Test
  void findsNoMoreThanChanceWhereNothingWasPlanted() {
    FalseDiscoveryStudy found = FalseDiscoveryStudy.of(NOTHING, 20, CORPORA);
    // Two standard errors of a rate of 0.05.
    double noise = 2 * Math.sqrt(0.05 * 0.95 / found.corpora());

    assertThat(found.shiftTestRate()).isLessThan(0.05 + noise);
    assertThat(found.cmhTestRate()).isGreaterThan(found.shiftTestRate());
  }
}
