package crosscase.jobs;

import static crosscase.association.Verdict.Thresholds.DEFAULT;
import static crosscase.jobs.LetterCorpus.THEMES;
import static org.assertj.core.api.Assertions.assertThat;

import crosscase.association.PairEvidence;
import crosscase.association.Verdict;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Corpora without cases, with one or two, and with documents that have none. */
class FewCasesTest {
  /** A and B are always together, four times among fourteen sentences. */
  private static final String TOGETHER = "AB - - AB - C - AB - - - C AB -";

  @Test
  void aCorpusWithoutCasesIsOneGroup() throws SelectionException {
    Cooccurrence found = found("", "", "", "", "", "");

    assertThat(found.counts().cases()).containsExactly("");
    assertThat(found.counts().documentsLeftOut()).isZero();
    assertThat(pair(found).verdict()).isEqualTo(Verdict.NESTED);
    assertThat(pair(found).both()).isEqualTo(24);
    assertThat(pair(found).heterogeneityP()).isEmpty();
    assertThat(table(found, "pairs-by-case").rows()).hasSize(3);
  }

  @Test
  void oneCaseIsTestedButNotCompared() throws SelectionException {
    Cooccurrence found = found("x", "x", "x", "x", "x", "x");

    assertThat(pair(found).verdict()).isEqualTo(Verdict.NESTED);
    assertThat(pair(found).withoutOneCase()).isEmpty();
    assertThat(pair(found).pValue()).isEqualTo(pair(found("", "", "", "", "", "")).pValue());
  }

  @Test
  void twoCasesAreCompared() throws SelectionException {
    Cooccurrence found = found("x", "x", "x", "y", "y", "y");

    assertThat(pair(found).cases().keySet()).containsExactly("x", "y");
    assertThat(pair(found).withoutOneCase()).isPresent();
    assertThat(found.runProperties()).extractingByKey("verdicts").asString().contains("nested=1");
  }

  @Test
  void documentsWithoutACaseAreLeftOutIfOthersHaveOne() throws SelectionException {
    Cooccurrence found = found("x", "x", "x", "x", "x", "x", "", "");

    assertThat(found.counts().documentsLeftOut()).isEqualTo(2);
    assertThat(pair(found).both()).isEqualTo(24);
    assertThat(found.evidence()).isEqualTo(found("x", "x", "x", "x", "x", "x").evidence());
    assertThat(table(found, "themes-by-case").rows()).hasSize(6);
  }

  @Test
  void followingAndPrevalenceWorkWithoutCases() throws SelectionException {
    CooccurrenceJob job = corpus("", "", "", "", "", "").job();

    assertThat(new SequenceJob(job).execute(Selection.DEFAULT, THEMES, 1, DEFAULT).evidence())
        .hasSize(6)
        .allMatch(pair -> pair.table().n() == 6 * 14);
    PrevalenceJob.Prevalence prevalence =
        new PrevalenceJob(job).execute(Selection.DEFAULT, THEMES, DEFAULT);
    assertThat(prevalence.evidence())
        .allMatch(theme -> theme.groups().keySet().equals(Set.of("")))
        .allMatch(theme -> theme.difference().pValue().isEmpty());
    assertThat(prevalence.tables().getFirst().rows()).hasSize(3);
    EvidenceJob units = new EvidenceJob(job);
    assertThat(
            units
                .units(
                    Selection.DEFAULT, THEMES, new EvidenceJob.Cell(List.of(), List.of("A", "B")))
                .rows())
        .hasSize(24);
  }

  private static Cooccurrence found(String... cases) throws SelectionException {
    return corpus(cases).job().execute(Selection.DEFAULT, THEMES, DEFAULT);
  }

  private static LetterCorpus corpus(String... cases) {
    LetterCorpus corpus = new LetterCorpus();
    for (int document = 0; document < cases.length; document++) {
      corpus.report("paper " + document, cases[document]).write("", TOGETHER);
    }
    return corpus;
  }

  private static PairEvidence pair(Cooccurrence found) {
    return found.evidence().getFirst();
  }

  private static ResultTable table(Cooccurrence found, String name) {
    return CooccurrenceJob.tables(found, Unit.SENTENCE).stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
