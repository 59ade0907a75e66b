package crosscase.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Checks over many corpora whether what was planted is found; {@code scripts/planted-truth} prints
 * the rates.
 */
class PlantedTruthTest {
  private static final int CORPORA = Integer.getInteger("crosscase.corpora", 60);
  private static final List<Double> DIFFERING = List.of(1.0, 2.0, 3.0, 6.0);
  private static final PlantedCorpus DESIGN = new PlantedCorpus(6, 0.06, 1.0, DIFFERING, 150);
  private static final PlantedCorpus RARE = new PlantedCorpus(6, 0.02, 1.5, DIFFERING, 150);
  private static final PlantedCorpus NOTHING =
      new PlantedCorpus(10, 0.06, 1.0, List.of(1.0, 1.0, 1.0, 1.0), 150);

  private static final List<String> RATES = new ArrayList<>();

  @AfterAll
  static void writeTheRates() throws IOException {
    Path file = Path.of("target", "planted-truth.txt");
    Files.createDirectories(file.getParent());
    Files.write(file, RATES.stream().sorted().toList());
  }

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
  void theBootstrapCoversTheTruthWithTwoHundredDocumentsAndTheUnitIntervalDoesNot() {
    CoverageStudy study = study("common themes", DESIGN, 200);

    assertThat(study.coverage()).isBetween(0.93, 0.97);
    assertThat(study.unitIntervalCoverage()).isLessThan(0.90);
  }

  @Test
  void theBootstrapCoversTheTruthOfRareThemesToo() {
    CoverageStudy study = study("rare themes", RARE, 200);

    assertThat(study.coverage()).isBetween(0.93, 0.97);
    assertThat(study.unitIntervalCoverage()).isLessThan(0.85);
  }

  @Test
  void hasNoIntervalOfManyPairsWithFewerDocumentsThanTheOutputTrusts() {
    CoverageStudy few = study("rare themes", RARE, 12);
    study("rare themes", RARE, 20);
    CoverageStudy more = study("rare themes", RARE, 50);
    study("common themes", DESIGN, 12);
    study("common themes", DESIGN, 20);
    study("common themes", DESIGN, 50);

    assertThat(few.documents()).isLessThan(DocumentBootstrap.FEW_DOCUMENTS);
    assertThat(few.absent()).isGreaterThan(few.intervals() / 4);
    assertThat(more.absent()).isLessThan(more.intervals() / 4);
  }

  @Test
  void findsNoMoreThanChanceWhereNothingWasPlanted() {
    FalseDiscoveryStudy found = FalseDiscoveryStudy.of(NOTHING, 20, CORPORA);
    RATES.add(found.toString());
    // Two standard errors of a rate of 0.05.
    double noise = 2 * Math.sqrt(0.05 * 0.95 / found.corpora());

    assertThat(found.shiftTestRate()).isLessThan(0.05 + noise);
    assertThat(found.cmhTestRate()).isGreaterThan(found.shiftTestRate());
  }

  private static CoverageStudy study(String name, PlantedCorpus design, int documents) {
    CoverageStudy study = CoverageStudy.of(design, documents, CORPORA);
    RATES.add(name + ", " + study);
    return study;
  }
}
