package crosscase.association;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.association.LevelStudy.Kind;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Checks over many corpora whether tests hold their level, and whether they find what was planted;
 * {@code scripts/evidence-study} prints the rates of all designs.
 */
class EvidenceStudyTest {
  private static final Set<Kind> PAIRS = EnumSet.of(Kind.COOCCURRENCE);
  private static final Set<Kind> THEMES = EnumSet.of(Kind.PREVALENCE, Kind.GROUPS);

  @Test
  void holdsItsLevelWithRunsAndDocumentsThatDiffer() {
    assertHoldsItsLevel(new NullDesign(5, 8, 0.08, 1, 0.3, true), 30, PAIRS, 0.03);
  }

  @Test
  void holdsItsLevelWithFewDocumentsOfUnequalLengths() {
    assertHoldsItsLevel(new NullDesign(0, 5, 0.08, 1.5, 0.3, false), 30, PAIRS, 0.03);
  }

  @Test
  void holdsItsLevelForWhatFollowsWithinThreeUnits() {
    Set<Kind> sequence = EnumSet.of(Kind.SEQUENCE_3);
    assertHoldsItsLevel(new NullDesign(5, 3, 0.08, 1, 0.3, true), 20, sequence, 0.03);
  }

  @Test
  void findsHardlyAnythingBetweenRareThemes() {
    assertHoldsItsLevel(new NullDesign(5, 8, 0.005, 1, 0.3, true), 30, PAIRS, 0);
  }

  @Test
  void holdsItsLevelForPrevalence() {
    assertHoldsItsLevel(new NullDesign(5, 8, 0.08, 1.5, 0.3, false), 60, THEMES, 0.02);
    assertHoldsItsLevel(new NullDesign(5, 3, 0.08, 1, 0.3, true), 60, THEMES, 0.02);
    assertHoldsItsLevel(new NullDesign(2, 6, 0.005, 1, 0.3, false), 60, THEMES, 0);
  }

  @Test
  void coversTheShareOfAllDocuments() {
    ShareCoverageStudy study = ShareCoverageStudy.of(new NullDesign(0, 20, 0.08, 1, 0.3, true), 40);

    assertThat(study.without()).isZero();
    assertThat(study.coverage()).isBetween(0.91, 0.98);
  }

  @Test
  void holdsItsLevelForRolesWithinDocuments() {
    LevelStudy study = LevelStudy.of(OtherCorpora.ROLES_ONE_AFTER_THE_OTHER, 40, THEMES);

    assertThat(study.testShare(Kind.PREVALENCE)).isBetween(0.02, 0.08);
    assertThat(study.corpusShare(Kind.PREVALENCE)).isLessThan(0.17);
  }

  @Test
  void holdsItsLevelForPairsInPartsOfTheSameDocument() {
    LevelStudy study = LevelStudy.of(OtherCorpora.ROLES_WITHIN_DOCUMENTS, 40, PAIRS);

    assertThat(study.corpusShare(Kind.COOCCURRENCE)).isLessThan(0.16);
    assertThat(study.testShare(Kind.COOCCURRENCE)).isLessThan(0.06);
  }

  @Test
  void holdsItsLevelWhereThemesKeepToAHalfOfTheDocument() {
    LevelStudy study = LevelStudy.of(OtherCorpora.ONE_HALF_EACH, 40, PAIRS);

    assertThat(study.corpusShare(Kind.COOCCURRENCE)).isLessThan(0.16);
    assertThat(study.testShare(Kind.COOCCURRENCE)).isLessThan(0.08);
  }

  @Test
  void casesDoNotDifferWhereThemesComeInStretches() {
    LevelStudy study = LevelStudy.of(OtherCorpora.LONG_STRETCHES, 40, PAIRS);

    assertThat(study.level(Kind.COOCCURRENCE).claiming()).isLessThan(7);
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

  private static void assertHoldsItsLevel(
      NullDesign design, int corpora, Set<Kind> kinds, double atLeast) {
    LevelStudy study = LevelStudy.of(design, corpora, kinds);

    for (Kind kind : kinds) {
      // Three standard errors of a share of 0.05 of all corpora; tests of one corpus count as one
      // half of their number, because they share themes.
      double ofCorpora = 3 * Math.sqrt(0.05 * 0.95 / corpora);
      double ofTests = 3 * Math.sqrt(0.05 * 0.95 / (study.level(kind).tests() / 2.0));
      assertThat(study.corpusShare(kind)).as("%s", kind).isLessThan(0.05 + ofCorpora);
      assertThat(study.testShare(kind)).as("%s", kind).isBetween(atLeast, 0.05 + ofTests);
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "crosscase.evidence.corpora", matches = "\\d+")
  void writesTheRatesOfAllDesigns() throws IOException {
    int corpora = Integer.getInteger("crosscase.evidence.corpora", 0);
    Path file = Path.of("target", "evidence-study.txt");
    Files.createDirectories(file.getParent());
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      write(out, heading(corpora));
      for (NullDesign design : designs()) {
        write(out, row(design, LevelStudy.of(design, corpora, EnumSet.allOf(Kind.class))));
      }
      write(out, "The same for two cases of ten documents that are less tidy");
      for (OtherCorpora each : OtherCorpora.values()) {
        write(out, row(each, LevelStudy.of(each, corpora, EnumSet.allOf(Kind.class))));
      }
      write(out, COVERAGE_HEADING);
      for (NullDesign design : coverageDesigns()) {
        write(out, ShareCoverageStudy.of(design, corpora).toString());
      }
      for (double oddsRatio : List.of(2.0, 3.0, 5.0)) {
        write(out, ShiftPowerStudy.of(oddsRatio, Math.max(1, corpora / 10), 9999).toString());
      }
    }
    assertThat(Files.readAllLines(file)).hasSizeGreaterThan(designs().size());
  }

  private static final String COVERAGE_HEADING =
      """
      The 95 % interval of a share, in percent: contains the true share; is above it; is below it; shares
      without an interval, because no document has the theme.
      docs   | lengths    | share |  SD | runs | holds | above | below | without""";

  /** At once, because a study takes long. */
  private static void write(BufferedWriter out, String lines) throws IOException {
    out.write(lines + "\n");
    out.flush();
  }

  private static String heading(int corpora) {
    return """
        %d corpora without association or difference for each design: documents (cases x documents), their
        lengths, share of units with a theme, standard deviation of its log odds between documents, runs.
        Each cell, in percent: tests with p < .05; corpora with any q < .05; corpora with a verdict that
        claims something. Groups: the tests of which case stands out.
        docs   | lengths    | share |  SD | runs | co-occurrence     | sequence, lag 1   | sequence, lag 3   | prevalence        | groups"""
        .formatted(corpora);
  }

  private static String row(NullCorpora design, LevelStudy study) {
    return "%-40s".formatted(design)
        + Stream.of(Kind.values()).map(study::cells).collect(Collectors.joining(" | ", " | ", ""));
  }

  private static List<NullDesign> coverageDesigns() {
    List<NullDesign> designs = new ArrayList<>();
    for (int documents : List.of(3, 8, 20, 40)) {
      for (boolean equal : List.of(true, false)) {
        for (double prevalence : List.of(0.08, 0.005)) {
          designs.add(new NullDesign(0, documents, prevalence, 1, 0.3, equal));
        }
      }
    }
    return designs;
  }

  private static List<NullDesign> designs() {
    List<NullDesign> designs = new ArrayList<>();
    for (int[] layout : new int[][] {{5, 8}, {5, 3}, {1, 12}, {0, 30}, {0, 5}, {0, 1}}) {
      for (boolean equal : List.of(true, false)) {
        for (double prevalence : List.of(0.08, 0.005)) {
          for (double spread : List.of(0.0, 0.5, 1.0, 1.5)) {
            for (double run : List.of(0.0, 0.3)) {
              designs.add(new NullDesign(layout[0], layout[1], prevalence, spread, run, equal));
            }
          }
        }
      }
    }
    return designs;
  }
}
