package crosscase.jobs;

import static crosscase.association.Verdict.Thresholds.DEFAULT;
import static crosscase.jobs.LetterCorpus.THEMES;
import static org.assertj.core.api.Assertions.assertThat;

import crosscase.jobs.QuoteJob.PairQuotes;
import crosscase.jobs.QuoteJob.QuotedUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteJobTest {
  private static LetterCorpus corpus() {
    return new LetterCorpus()
        .interview("one", "x")
        .say("interviewer", "AB")
        .say("provider", "A - B AB AB")
        .interview("two", "x")
        .say("user", "AB")
        .interview("three", "x")
        .say("user", "ABC")
        .report("paper", "y")
        .write("", "A AC")
        .report("note", "")
        .write("", "AC");
  }

  @Test
  void quotesEachPersonOnceAndNoMorePerCaseThanAskedFor() throws SelectionException {
    List<PairQuotes> quotes = quotes(Selection.DEFAULT, 2, 1);

    List<QuotedUnit> both = quotes.getFirst().supporting();
    assertThat(both).hasSize(2).allMatch(quote -> quote.caseName().equals("x"));
    assertThat(both).extracting(QuotedUnit::document).doesNotHaveDuplicates();
    assertThat(quotes.getLast().supporting())
        .extracting(QuotedUnit::document)
        .containsExactlyInAnyOrder("three", "paper");
    assertThat(quotes.getLast().supporting())
        .contains(new QuotedUnit("y", "paper", 2, 2, 1, "", "", "AC"));
  }

  @Test
  void quotesUnitsInWhichTheOtherThemeIsMissing() throws SelectionException {
    assertThat(quotes(Selection.DEFAULT, 2, 2).getFirst().counter())
        .containsExactly(new QuotedUnit("x", "one", 4, 4, 1, "provider of one", "provider", "B"));
  }

  @Test
  void quotesAnotherPersonBeforeTheSameOneAgain() throws SelectionException {
    LetterCorpus group = new LetterCorpus().interview("group", "x");
    group.say("user", "AB - AB").say("provider", "- - A AB").say("user", "AB - B");

    assertThat(quotes(group.job(), Selection.DEFAULT, 2).getFirst().supporting())
        .extracting(QuotedUnit::speaker)
        .containsExactly("user of group", "provider of group");
  }

  @Test
  void quotesACorpusWithoutCases() throws SelectionException {
    LetterCorpus corpus = new LetterCorpus().report("paper", "").write("", "AB - A B - -");

    assertThat(quotes(corpus.job(), Selection.DEFAULT, 2).getFirst().supporting())
        .extracting(QuotedUnit::text)
        .containsExactly("AB");
  }

  @Test
  void quotesTheSameHoweverTheWorkIsDistributed() throws SelectionException {
    assertThat(quotes(Selection.DEFAULT, 1, 1)).isEqualTo(quotes(Selection.DEFAULT, 1, 7));
  }

  @Test
  void showsOnlySentencesOfATurnThatHaveOneOfTheThemes() throws SelectionException {
    List<PairQuotes> quotes =
        quotes(Selection.DEFAULT.with(new Unit(Unit.Kind.TURN, 1)).where("document", "one"), 3, 2);

    assertThat(quotes.getFirst().supporting())
        .containsExactly(
            new QuotedUnit(
                "x", "one", 2, 6, 1, "provider of one", "provider", "A ... B ... AB ... AB"));
    assertThat(quotes.getLast().supporting()).isEmpty();
  }

  private static List<PairQuotes> quotes(Selection selection, int perCase, int partitions)
      throws SelectionException {
    return quotes(corpus().job(partitions), selection, perCase);
  }

  /** The quotes of A with B, and of A with C. */
  private static List<PairQuotes> quotes(CooccurrenceJob job, Selection selection, int perCase)
      throws SelectionException {
    return new QuoteJob(job, perCase)
        .execute(
            selection, THEMES, job.execute(selection, THEMES, DEFAULT).evidence().subList(0, 2));
  }
}
