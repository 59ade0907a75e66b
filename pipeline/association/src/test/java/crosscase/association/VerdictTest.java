package crosscase.association;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VerdictTest {
  private static final String TOGETHER = "AB - A - - AB - - - AB B - - - - AB - -";
  private static final String APART = "A B A B A B - B A B A - A B A B A B";
  private static final String EITHER = "AB A - B A - - B AB - B A - - A B - -";
  private static final String ONLY_A = "A - A - - A - - - A - - - - - A - -";
  private static final String A_INSIDE_B = "AB - B - - AB - - - AB B - - - - AB - -";

  @Test
  void goTogetherInEveryCase() {
    PairEvidence pair = only(documents("housing", TOGETHER, 4), documents("welfare", TOGETHER, 5));

    assertThat(pair.verdict()).isEqualTo(Verdict.CONSISTENT);
    assertThat(pair.sentence())
        .isEqualTo(
            "Go together in both cases: odds ratio 48.00 (24.12 to 95.51); 9 of 9 documents"
                + " speak for it, none against.");
  }

  @Test
  void goTogetherWithoutCases() {
    PairEvidence pair = only(documents("", TOGETHER, 6), documents("", APART, 1));

    assertThat(pair.verdict()).isEqualTo(Verdict.CONSISTENT);
    assertThat(pair.sentence())
        .startsWith("Go together: odds ratio ")
        .contains("; 6 of 7 documents speak for it, 1 against")
        .doesNotContain("case");
  }

  @Test
  void goTogetherInTheOnlyCaseThatHasBoth() {
    PairEvidence pair = only(documents("housing", TOGETHER, 6), documents("welfare", ONLY_A, 6));

    assertThat(pair.verdict()).isEqualTo(Verdict.ONE_CASE_ONLY);
    assertThat(pair.sentence())
        .startsWith("Go together in housing, the only case with documents that can tell: ")
        .endsWith("; 6 of 6 documents speak for it, none against.");
  }

  @Test
  void isNestedWhereOneThemeOccursOnlyWithTheOther() {
    PairEvidence pair = only(documents("housing", A_INSIDE_B, 6), documents("welfare", ONLY_A, 1));

    assertThat(only(documents("housing", A_INSIDE_B, 6)).verdict()).isEqualTo(Verdict.NESTED);
    assertThat(only(documents("housing", A_INSIDE_B, 6)).sentence())
        .isEqualTo(
            "Each of the 24 sentences with A also has B, where chance would give 8.0; 6 of 6"
                + " documents speak for it, none against.");
    assertThat(pair.verdict()).as("with A alone elsewhere").isNotEqualTo(Verdict.NESTED);
  }

  @Test
  void staysApart() {
    PairEvidence pair = only(documents("housing", APART, 4), documents("welfare", APART, 4));

    assertThat(pair.verdict()).isEqualTo(Verdict.APART);
    assertThat(pair.oddsRatio().value()).hasValue(0);
    assertThat(pair.sentence())
        .startsWith("Stay apart: not once, where chance would give ")
        .contains("odds ratio 0 (0 to 0.")
        .endsWith("8 of 8 documents speak for it, none against.");
  }

  @Test
  void differsWhereTheThemesGoTogetherInOneCaseAndApartInAnother() {
    PairEvidence pair = only(documents("housing", TOGETHER, 8), documents("welfare", APART, 8));

    assertThat(pair.verdict()).isEqualTo(Verdict.DIFFERS_BY_CASE);
    assertThat(pair.sentence())
        .startsWith("Differs by case (q < 0.001 for the difference): odds ratio 48.00 in housing,")
        .contains("0 in welfare; all 32 sentences with both are in housing.");
  }

  @Test
  void isNotThereWhereEnoughWasSaid() {
    PairEvidence pair = only(documents("housing", EITHER, 15), documents("welfare", EITHER, 15));

    assertThat(pair.verdict()).isEqualTo(Verdict.NOT_THERE);
    assertThat(pair.sentence()).startsWith("Not there: 60 times, where chance would give ");
  }

  @Test
  void isTooLittleToTellWhereNoTestCouldFindAnything() {
    PairEvidence pair = only(documents("housing", "A - B -", 1), documents("welfare", "AB - A", 1));

    assertThat(pair.verdict()).isEqualTo(Verdict.TOO_LITTLE_TO_TELL);
    assertThat(pair.sentence())
        .isEqualTo(
            "Too little to tell: whatever had been said, p = 0.083 would have been the best"
                + " possible.");
  }

  @Test
  void isTooLittleToTellWhereNoDocumentHasBoth() {
    PairEvidence pair = only(documents("", "A - A -", 3), documents("", "B - - B", 3));

    assertThat(pair.verdict()).isEqualTo(Verdict.TOO_LITTLE_TO_TELL);
    assertThat(pair.sentence())
        .isEqualTo(
            "Too little to tell: no document has both themes, each on some sentences but not on"
                + " all.");
  }

  @Test
  void saysInOrderWhatFollowsWhat() {
    List<DocumentUnits> documents = documents("", "A B - - A B - - - A B - - - - - A - B", 8);
    List<PairEvidence> pairs = evidence(documents).sequence(1);

    assertThat(pairs.getFirst().sentence()).startsWith("The second theme follows the first: ");
    assertThat(pairs).hasSize(2);
  }

  @Test
  void sortsNestedPairsFirstAndThenByP() {
    List<DocumentUnits> documents =
        documents("", "ABC - AC D - ABC - B - ABC B - D - - ABC - -", 8);
    List<PairEvidence> sorted =
        new CorpusEvidence(
                documents,
                List.of("A", "B", "C", "D"),
                Verdict.Thresholds.DEFAULT,
                Verdict.Terms.DEFAULT)
            .cooccurrence().stream().sorted(PairEvidence.BY_EVIDENCE).toList();

    assertThat(sorted.getFirst().verdict()).isEqualTo(Verdict.NESTED);
    assertThat(sorted.getFirst().first() + sorted.getFirst().second()).isEqualTo("AC");
    assertThat(sorted.stream().skip(1).map(pair -> pair.pValue().orElse(2)))
        .isSortedAccordingTo(Comparator.naturalOrder());
  }

  private static PairEvidence only(List<DocumentUnits> one, List<DocumentUnits> other) {
    return only(Stream.of(one, other).flatMap(List::stream).toList());
  }

  private static PairEvidence only(List<DocumentUnits> documents) {
    return evidence(documents).cooccurrence().getFirst();
  }

  private static CorpusEvidence evidence(List<DocumentUnits> documents) {
    return new CorpusEvidence(
        documents, List.of("A", "B"), Verdict.Thresholds.DEFAULT, Verdict.Terms.DEFAULT);
  }

  static List<DocumentUnits> documents(String caseName, String units, int number) {
    List<DocumentUnits> documents = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      documents.add(
          new DocumentUnits(caseName + " " + i, caseName, LetterDocuments.document(units)));
    }
    return documents;
  }
}
