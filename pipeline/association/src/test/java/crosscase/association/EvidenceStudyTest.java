package crosscase.association;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.association.ShiftLevelStudy.PairTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Checks over many corpora whether the exact shift test holds its level, and whether it finds what
 * was planted; {@code scripts/evidence-study} prints the rates of all designs.
 */
class EvidenceStudyTest {
  private static final PairTest SAME_UNIT = ThemePositions::sameUnit;
  private static final PairTest WITHIN_TWO =
      (corpus, first, second) -> corpus.followedBy(first, second, 2);

  @Test
  void holdsItsLevelWithRunsAndDocumentsThatDiffer() {
    assertHoldsItsLevel(new NullDesign(40, 0.08, 1, 0.3, true), SAME_UNIT);
  }

  @Test
  void holdsItsLevelWithFewDocumentsOfUnequalLengths() {
    assertHoldsItsLevel(new NullDesign(5, 0.08, 1.5, 0.3, false), SAME_UNIT);
  }

  @Test
  void holdsItsLevelForWhatFollowsWithinTwoUnits() {
    assertHoldsItsLevel(new NullDesign(15, 0.08, 1, 0.3, true), WITHIN_TWO);
  }

  @Test
  void findsHardlyAnythingBetweenRareThemes() {
    ShiftLevelStudy study =
        ShiftLevelStudy.of(new NullDesign(40, 0.005, 1, 0.3, true), 40, SAME_UNIT);

    assertThat(study.testShare(study.mid()).orElseThrow()).isLessThan(0.05);
    assertThat(study.testShare(study.p()).orElseThrow()).isLessThan(0.05);
  }

  @Test
  void findsAsManyPlantedPairsAsRandomShifts() {
    ShiftPowerStudy study = ShiftPowerStudy.of(2, 6, 1999);

    // Three standard errors of a share of 1/2 of all pairs.
    int noise = (int) (3 * Math.sqrt(0.25 * study.planted()));
    assertThat(study.byExactTest()).isBetween(study.byRandomShifts() - noise, study.planted());
    assertThat(study.byMidP()).isGreaterThanOrEqualTo(study.byExactTest());
    assertThat(study.byExactTest()).isGreaterThan(study.planted() / 3);
  }

  private static void assertHoldsItsLevel(NullDesign design, PairTest pairTest) {
    ShiftLevelStudy study = ShiftLevelStudy.of(design, 40, pairTest);

    // Three standard errors of a share of 0.05 of all corpora; pairs of one corpus count as one
    // half of their number, because they share themes.
    double ofCorpora = 3 * Math.sqrt(0.05 * 0.95 / study.corpora());
    double ofTests = 3 * Math.sqrt(0.05 * 0.95 / (study.tests() / 2.0));
    assertThat(study.corpusShare(study.mid())).isLessThan(0.05 + ofCorpora);
    assertThat(study.corpusShare(study.p())).isLessThan(0.05 + ofCorpora);
    assertThat(study.testShare(study.mid()).orElseThrow()).isBetween(0.03, 0.05 + ofTests);
    assertThat(study.testShare(study.p()).orElseThrow()).isLessThan(0.05 + ofTests);
  }

  @Test
  @EnabledIfSystemProperty(named = "crosscase.evidence.corpora", matches = "\\d+")
  void writesTheRatesOfAllDesigns() throws IOException {
    int corpora = Integer.getInteger("crosscase.evidence.corpora", 0);
    List<String> lines = new ArrayList<>();
    lines.add(
        corpora + " corpora without association for each design; for p, mid-p, and twice the");
    lines.add("smaller one-sided mid-p: tests with p < .05, corpora with any q < .05");
    for (NullDesign design : designs()) {
      lines.add(ShiftLevelStudy.of(design, corpora, SAME_UNIT).toString());
    }
    lines.add("The same for the second theme within two units after the first");
    for (NullDesign design : designs()) {
      if (design.documents() == 15) {
        lines.add(ShiftLevelStudy.of(design, corpora, WITHIN_TWO).toString());
      }
    }
    for (double oddsRatio : List.of(2.0, 3.0, 5.0)) {
      lines.add(ShiftPowerStudy.of(oddsRatio, Math.max(1, corpora / 10), 9999).toString());
    }
    Path file = Path.of("target", "evidence-study.txt");
    Files.createDirectories(file.getParent());
    Files.write(file, lines);
    assertThat(lines).hasSizeGreaterThan(designs().size());
  }

  /** 5 cases of 8 documents, 5 of 3, one of 12, and 30 documents without a case. */
  private static List<NullDesign> designs() {
    List<NullDesign> designs = new ArrayList<>();
    for (int documents : List.of(40, 15, 12, 30)) {
      for (boolean equal : List.of(true, false)) {
        for (double prevalence : List.of(0.08, 0.005)) {
          for (double spread : List.of(0.0, 0.5, 1.0, 1.5)) {
            for (double run : List.of(0.0, 0.3)) {
              designs.add(new NullDesign(documents, prevalence, spread, run, equal));
            }
          }
        }
      }
    }
    return designs;
  }
}
