package crosscase.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import crosscase.association.PairEstimates.CaseEvidence;
import crosscase.association.tests.BreslowDay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where each document is one unit, cases are the strata, and the classic tests hold. */
class DocumentAsUnitTest {
  @Test
  void testsExactlyWithCasesAsStrata() {
    PairEvidence pair = evidence(corpus("AB AB - -", "AB AB - -"));

    // In each case, two documents with A and two with B of four: both in two with probability 1/6.
    assertThat(pair.test().observed()).isEqualTo(4);
    assertThat(pair.test().expected()).isCloseTo(2, within(1e-12));
    assertThat(pair.test().upper().pValue()).isCloseTo(1 / 36.0, within(1e-12));
    assertThat(pair.test().upper().midPValue()).isCloseTo(1 / 72.0, within(1e-12));
    assertThat(pair.oddsRatio().value()).hasValue(Double.POSITIVE_INFINITY);
    assertThat(pair.oddsRatio().interval().orElseThrow().high()).isInfinite();
  }

  @Test
  void estimatesAndComparesCasesLikeTheClassicTests() {
    List<DocumentUnits> corpus = corpus("AB AB AB AB A B - - - - - -", "AB A A A B B B B - A B -");
    PairEvidence pair = evidence(corpus);
    List<PairTable> tables = pair.cases().values().stream().map(CaseEvidence::table).toList();

    assertThat(tables).containsExactly(new PairTable(4, 1, 1, 6), new PairTable(1, 4, 5, 2));
    assertThat(pair.oddsRatio().value().orElseThrow())
        .isCloseTo(CmhTest.of(tables).commonOddsRatio().orElseThrow(), within(1e-12));
    assertThat(pair.heterogeneityP().orElseThrow())
        .isEqualTo(BreslowDay.of(tables).taroneCorrected().orElseThrow().pValue());
    assertThat(pair.withoutOneCase().orElseThrow().low()).isCloseTo(0.1, within(1e-12));
    assertThat(pair.withoutOneCase().orElseThrow().high()).isCloseTo(24, within(1e-12));
    assertThat(pair.sentence()).doesNotContain("speak");
  }

  @Test
  void hasNoSequence() {
    CorpusEvidence evidence = corpusEvidence(corpus("AB AB - -", "AB AB - -"));

    assertThat(evidence.sequence(1)).allMatch(pair -> pair.pValue().isEmpty());
  }

  private static PairEvidence evidence(List<DocumentUnits> documents) {
    return corpusEvidence(documents).cooccurrence().getFirst();
  }

  private static CorpusEvidence corpusEvidence(List<DocumentUnits> documents) {
    return new CorpusEvidence(
        documents,
        List.of("A", "B"),
        Verdict.Thresholds.DEFAULT,
        new Verdict.Terms("documents", "case"));
  }

  private static List<DocumentUnits> corpus(String housing, String welfare) {
    return Stream.concat(
            documents("housing", housing).stream(), documents("welfare", welfare).stream())
        .toList();
  }

  private static List<DocumentUnits> documents(String caseName, String units) {
    List<DocumentUnits> documents = new ArrayList<>();
    for (String unit : units.split(" ", -1)) {
      String name = caseName + " " + documents.size();
      documents.add(new DocumentUnits(name, caseName, LetterDocuments.document(unit)));
    }
    return documents;
  }
}
