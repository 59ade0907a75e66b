package crosscase.association.estimates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Checks over many corpora whether intervals cover the planted odds ratio, and whether cases are
 * found to differ only where they do; {@code scripts/evidence-study} prints the rates of all
 * designs.
 */
class EstimateStudyTest {
  private static final AssociatedPair COMMON = new AssociatedPair(0.08, 3, 0.3, 0.3, true);
  private static final AssociatedPair UNEQUAL = new AssociatedPair(0.08, 1, 0.3, 0, false);
  private static final AssociatedPair RARE = new AssociatedPair(0.005, 3, 0.3, 0, false);

  @Test
  void theTrueOddsRatioIsThePlantedOne() {
    assertThat(COMMON.oddsRatioOf(20_000, 1)).isCloseTo(3, within(0.09));
    assertThat(UNEQUAL.oddsRatioOf(20_000, 1)).isCloseTo(1, within(0.03));
  }

  @Test
  void intervalsCoverTheTruthWithFewDocumentsAndWithMany() {
    assertThat(IntervalCoverageStudy.of(COMMON, 3, 20, 1000).coverage()).isBetween(0.92, 0.98);
    assertThat(IntervalCoverageStudy.of(COMMON, 3, 200, 300).coverage()).isBetween(0.90, 0.99);
    assertThat(IntervalCoverageStudy.of(UNEQUAL, 1, 20, 1000).coverage()).isBetween(0.92, 0.98);
  }

  /** Too rarely together to be missed on the low side. */
  @Test
  void intervalsOfRareThemesExistAndAreCautious() {
    IntervalCoverageStudy study = IntervalCoverageStudy.of(RARE, 3, 50, 1000);

    assertThat(study.coverage()).isBetween(0.94, 0.995);
    assertThat(study.absent()).isLessThan(study.pairs() / 100);
  }

  @Test
  void casesDifferOnlyWhereTheOddsRatioDoes() {
    HeterogeneityStudy same = HeterogeneityStudy.of(Collections.nCopies(5, COMMON), 8, 600);
    HeterogeneityStudy rare = HeterogeneityStudy.of(Collections.nCopies(5, RARE), 8, 1000);
    HeterogeneityStudy different = HeterogeneityStudy.of(differing(COMMON), 8, 200);

    assertThat(same.rate()).isBetween(0.01, 0.08);
    assertThat(rare.rate()).isLessThan(0.06);
    assertThat(different.rate()).isGreaterThan(0.6);
  }

  @Test
  @EnabledIfSystemProperty(named = "crosscase.evidence.corpora", matches = "\\d+")
  void writesTheRatesOfAllDesigns() throws IOException {
    int corpora = 10 * Integer.getInteger("crosscase.evidence.corpora", 0);
    List<String> lines = new ArrayList<>();
    lines.add("Coverage of the 95 % interval, " + corpora + " corpora for each design");
    for (AssociatedPair design : designs()) {
      double truth = design.oddsRatioOf(400_000, 5);
      for (int documents : List.of(20, 50, 200)) {
        lines.add(
            "%3d documents, %s (truly %.3f): %s"
                .formatted(
                    documents,
                    design,
                    truth,
                    IntervalCoverageStudy.of(design, truth, documents, corpora)));
      }
    }
    lines.add("Whether cases differ, " + corpora + " corpora of 5 cases for each design");
    for (AssociatedPair design : designs()) {
      for (int documents : List.of(8, 3)) {
        lines.add(
            "5 x %d documents, %s: %s; odds ratio 5 times as high in one case: %s"
                .formatted(
                    documents,
                    design,
                    HeterogeneityStudy.of(Collections.nCopies(5, design), documents, corpora),
                    HeterogeneityStudy.of(differing(design), documents, corpora)));
      }
    }
    Path file = Path.of("target", "evidence-study-estimates.txt");
    Files.createDirectories(file.getParent());
    Files.write(file, lines);
    assertThat(lines).hasSizeGreaterThan(designs().size());
  }

  /** Five cases, with an odds ratio five times as high in one of them. */
  private static List<AssociatedPair> differing(AssociatedPair design) {
    AssociatedPair stronger =
        new AssociatedPair(
            design.prevalence(),
            5 * design.oddsRatio(),
            design.run(),
            design.spread(),
            design.equalLengths());
    return Stream.concat(Collections.nCopies(4, design).stream(), Stream.of(stronger)).toList();
  }

  private static List<AssociatedPair> designs() {
    List<AssociatedPair> designs = new ArrayList<>();
    for (double prevalence : List.of(0.08, 0.005)) {
      for (boolean equal : List.of(true, false)) {
        for (double oddsRatio : List.of(1.0, 2.0, 3.0, 5.0)) {
          designs.add(new AssociatedPair(prevalence, oddsRatio, 0, 0, equal));
          designs.add(new AssociatedPair(prevalence, oddsRatio, 0.3, 0, equal));
          designs.add(new AssociatedPair(prevalence, oddsRatio, 0.3, 0.3, equal));
        }
      }
    }
    return designs;
  }
}
