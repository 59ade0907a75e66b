package crosscase.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import crosscase.association.ThemeEvidence.Comparison;
import crosscase.association.ThemeEvidence.Finding;
import crosscase.association.ThemeEvidence.GroupEvidence;
import crosscase.association.ThemeEvidence.Prevalence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ThemeEvidenceTest {
  @Test
  void countsUnitsAndDocumentsByGroup() {
    ThemeEvidence theme = evidence("x: A - A -", "x: - -", "y: A", "y: - A -").getFirst();

    assertThat(theme.all()).returns(10L, Prevalence::units).returns(4L, Prevalence::withTheme);
    assertThat(theme.all().documents()).isEqualTo(4);
    assertThat(prevalence(theme, "x")).returns(6L, Prevalence::units);
    assertThat(prevalence(theme, "x")).returns(2L, Prevalence::withTheme);
    assertThat(prevalence(theme, "x")).returns(1, Prevalence::documentsWith);
    assertThat(prevalence(theme, "y").share()).hasValue(0.5);
  }

  @Test
  void dealsDocumentsInEveryWayIfTheyAreFew() {
    ThemeEvidence theme =
        evidence("x: A A", "x: A A", "x: A A", "y: - -", "y: - -", "y: - -").getFirst();

    // 2 of the 20 ways to deal six documents put the three with the theme together.
    assertThat(theme.difference().pValue()).hasValue(0.1);
    assertThat(group(theme, "x").test().pValue()).hasValue(0.1);
    assertThat(group(theme, "x").deviation().orElseThrow())
        .isCloseTo(-group(theme, "y").deviation().orElseThrow(), within(1e-12));
    assertThat(group(theme, "x").deviation().orElseThrow()).isPositive();
    assertThat(theme.finding()).isEqualTo(Finding.TOO_LITTLE_TO_TELL);
  }

  @Test
  void findsADifferenceThatDocumentsShareInTheirGroup() {
    List<String> documents = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      documents.add("housing: A A - -");
      documents.add("welfare: - - - -");
      documents.add("employment: - A - - - - - -");
    }

    ThemeEvidence theme = evidence(documents.toArray(String[]::new)).getFirst();

    assertThat(theme.finding()).isEqualTo(Finding.DIFFERS);
    assertThat(theme.difference().pValue().orElseThrow()).isLessThan(0.001);
    assertThat(theme.sentence())
        .isEqualTo(
            "A differs by case: more common in housing (50.0% of sentences, 8 of 8 documents); less"
                + " common in welfare (0.0% of sentences, 0 of 8 documents).");
  }

  @Test
  void doesNotTakeTheSentencesOfOneDocumentForADifference() {
    String silent = "- ".repeat(40);
    ThemeEvidence theme =
        evidence(
                "x: " + "A ".repeat(40),
                "x: " + silent,
                "x: " + silent,
                "y: " + silent,
                "y: " + silent,
                "y: " + silent)
            .getFirst();

    assertThat(theme.difference().pValue()).hasValue(1);
    assertThat(theme.overdispersion().orElseThrow()).isGreaterThan(20);
    assertThat(theme.finding()).isEqualTo(Finding.TOO_LITTLE_TO_TELL);
  }

  @Test
  void boundsASilenceByDocumentsAndByUnits() {
    ThemeEvidence theme =
        evidence("x: - - -", "x: - - -", "x: - - -", "y: A - -", "y: - A -", "y: - - A").getFirst();

    assertThat(prevalence(theme, "x").documentsUpperBound().orElseThrow())
        .isCloseTo(1 - Math.pow(0.05, 1 / 3.0), within(1e-12));
    // Every document of y has the same share, so units count as independent.
    assertThat(prevalence(theme, "x").interval().orElseThrow())
        .isEqualTo(new Interval(0, Interval.upperBoundWhenNone(9).orElseThrow()));
    assertThat(prevalence(theme, "y").documentsUpperBound()).isEmpty();
  }

  @Test
  void saysWhyAGroupIsNotTested() {
    ThemeEvidence theme =
        evidence("x: A -", "x: A", "x: - -", "y: A", "y: -", "y: -", "z: A", "z: A", ": -")
            .getFirst();

    assertThat(group(theme, "z").test().undefined())
        .hasValue(UndefinedReason.FEWER_THAN_THREE_DOCUMENTS);
    assertThat(group(theme, "").test().undefined()).hasValue(UndefinedReason.NO_GROUP);
    assertThat(group(theme, "x").test().undefined()).isEmpty();
    assertThat(theme.difference().pValue()).isPresent();
    assertThat(theme.all().documents()).isEqualTo(8);
  }

  @Test
  void describesDocumentsWithoutCasesAsOneGroup() {
    ThemeEvidence theme = evidence(": A - -", ": - A -", ": - - - - A").getFirst();

    assertThat(theme.difference().undefined()).hasValue(UndefinedReason.FEWER_THAN_TWO_GROUPS);
    assertThat(theme.finding()).isEqualTo(Finding.NOT_COMPARED);
    assertThat(theme.all()).isEqualTo(prevalence(theme, ""));
    assertThat(theme.sentence()).isEqualTo("A is on 27.3% of sentences, in 3 of 3 documents.");
  }

  @Test
  void doesNotCompareAThemeThatIsNowhere() {
    ThemeEvidence theme = evidence("x: B", "x: B -", "x: -", "y: -", "y: B", "y: - -").getFirst();

    assertThat(theme.difference().undefined()).hasValue(UndefinedReason.THEME_CANNOT_DIFFER);
    assertThat(theme.overdispersion()).isEmpty();
    assertThat(prevalence(theme, "x").interval()).isEmpty();
    assertThat(theme.finding()).isEqualTo(Finding.NOT_COMPARED);
  }

  @Test
  void comparesRolesWithinDocuments() {
    List<DocumentUnits> documents = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      documents.add(new DocumentUnits("d" + i, "asks", LetterDocuments.document("- - - -")));
      documents.add(new DocumentUnits("d" + i, "answers", LetterDocuments.document("A - - - A -")));
    }

    ThemeEvidence theme = evidence(documents).getFirst();

    assertThat(theme.comparison()).isEqualTo(Comparison.WITHIN_DOCUMENTS);
    assertThat(theme.all()).returns(8, Prevalence::documents).returns(80L, Prevalence::units);
    assertThat(group(theme, "asks").deviation().orElseThrow()).isNegative();
    // Two of ten shifts leave four units without the theme: 0.2 to the power of 8 is rarer than
    // random deals can show.
    assertThat(theme.difference().pValue()).hasValue(1 / 20_000.0);
  }

  private static List<ThemeEvidence> evidence(String... documents) {
    List<DocumentUnits> units = new ArrayList<>();
    for (String document : documents) {
      String[] parts = document.split(": ", 2);
      units.add(
          new DocumentUnits(
              "document " + units.size(), parts[0], LetterDocuments.document(parts[1].strip())));
    }
    return evidence(units);
  }

  private static List<ThemeEvidence> evidence(List<DocumentUnits> documents) {
    return new CorpusEvidence(
            documents, List.of("A", "B"), Verdict.Thresholds.DEFAULT, Verdict.Terms.DEFAULT)
        .prevalence();
  }

  private static GroupEvidence group(ThemeEvidence theme, String name) {
    return Objects.requireNonNull(theme.groups().get(name));
  }

  private static Prevalence prevalence(ThemeEvidence theme, String name) {
    return group(theme, name).prevalence();
  }
}
