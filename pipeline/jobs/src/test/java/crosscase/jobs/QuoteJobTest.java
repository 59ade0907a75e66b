package crosscase.jobs;

import static crosscase.jobs.LetterCorpus.THEMES;
import static org.assertj.core.api.Assertions.assertThat;

import crosscase.jobs.QuoteJob.QuotedUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteJobTest {
  private static final List<int[]> PAIRS = List.of(new int[] {0, 1}, new int[] {0, 2});

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
  void quotesOneUnitPerDocumentAndNoMorePerCaseThanAskedFor() throws SelectionException {
    List<List<QuotedUnit>> quotes = quotes(Selection.DEFAULT, 2, 1);

    assertThat(quotes.getFirst()).hasSize(2).allMatch(quote -> quote.caseName().equals("x"));
    assertThat(quotes.getFirst()).extracting(QuotedUnit::document).doesNotHaveDuplicates();
    assertThat(quotes.getLast()).extracting(QuotedUnit::document).containsExactly("three", "paper");
    assertThat(quotes.getLast().getLast())
        .isEqualTo(new QuotedUnit("y", "paper", 2, 2, 1, "", "", "AC"));
  }

  @Test
  void quotesTheSameHoweverTheWorkIsDistributed() throws SelectionException {
    assertThat(quotes(Selection.DEFAULT, 1, 1)).isEqualTo(quotes(Selection.DEFAULT, 1, 7));
  }

  @Test
  void showsOnlySentencesOfATurnThatHaveOneOfTheThemes() throws SelectionException {
    List<List<QuotedUnit>> quotes =
        quotes(Selection.DEFAULT.with(new Unit(Unit.Kind.TURN, 1)).where("document", "one"), 3, 2);

    assertThat(quotes.getFirst())
        .containsExactly(
            new QuotedUnit(
                "x", "one", 2, 6, 1, "provider of one", "provider", "A ... B ... AB ... AB"));
    assertThat(quotes.getLast()).isEmpty();
  }

  private static List<List<QuotedUnit>> quotes(Selection selection, int perCase, int partitions)
      throws SelectionException {
    return new QuoteJob(corpus().job(partitions), perCase).execute(selection, THEMES, PAIRS);
  }
}
