package crosscase.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import crosscase.search.Collocates.Collocate;
import crosscase.search.Collocates.Window;
import crosscase.search.Keywords.Keyword;
import crosscase.search.Ngrams.Ngram;
import crosscase.search.ValueCounts.ValueCount;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Counts over a corpus of letters that one can count by hand. */
class WordCountsTest {
  private static SentenceSearch search;

  @BeforeAll
  static void index() throws Exception {
    search =
        SentenceSearch.inMemory(
            TaggedText.corpus(
                """
                housing | 1 | 1 | provider    | a x b ,/,/, c
                housing | 2 | 2 | interviewer | x a x
                welfare | 1 | 1 | provider    | a b a Cs/c/NNS
                report  |   | 1 |             | a b
                """));
  }

  @AfterAll
  static void close() throws Exception {
    search.close();
  }

  @Test
  void countsATokenOnceHoweverManyWindowsContainIt() throws Exception {
    Collocates found =
        WordCounts.collocates(search, "x", new Window(1, 1), WordSelection.ALL_LEMMAS);

    assertThat(found.matches()).isEqualTo(3);
    assertThat(found.tokensOutsideMatches()).isEqualTo(13 - 3);
    assertThat(found.tokensInWindows()).isEqualTo(3);
    assertThat(found.collocates())
        .containsExactlyInAnyOrder(new Collocate("a", 2, 5, 5), new Collocate("b", 1, 3, 3));
  }

  @Test
  void aWindowSkipsPunctuationAndMayBeOneSided() throws Exception {
    Collocates found =
        WordCounts.collocates(search, "x", new Window(0, 2), WordSelection.ALL_LEMMAS);

    assertThat(found.collocates())
        .extracting(Collocate::word, Collocate::inWindows)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("b", 1),
            org.assertj.core.groups.Tuple.tuple("c", 1),
            org.assertj.core.groups.Tuple.tuple("a", 1));
  }

  @Test
  void collocatesMayBeOfOnePartOfSpeechAndByForm() throws Exception {
    WordSelection plurals = new WordSelection(WordSelection.Layer.FORM, "nns");

    assertThat(WordCounts.collocates(search, "b", new Window(5, 5), plurals).collocates())
        .containsExactly(new Collocate("cs", 1, 1, 1));
  }

  @Test
  void keywordsCompareOnePartWithAllOthers() throws Exception {
    Keywords found = WordCounts.keywords(search, "case:housing", WordSelection.ALL_LEMMAS);

    assertThat(found.targetTokens()).isEqualTo(7);
    assertThat(found.referenceTokens()).isEqualTo(6);
    assertThat(found.keywords())
        .contains(new Keyword("x", 3, 0, 1, 0), new Keyword("a", 2, 3, 1, 0));
  }

  @Test
  void keywordsMayBeComparedWithAnotherPart() throws Exception {
    Keywords found =
        WordCounts.keywords(search, "voice:respondent", "voice:author", WordSelection.ALL_LEMMAS);

    assertThat(found.targetTokens()).isEqualTo(8);
    assertThat(found.referenceTokens()).isEqualTo(2);
    assertThat(found.keywords())
        .filteredOn(keyword -> keyword.word().equals("a"))
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.targetFrequency()).isEqualTo(3);
              assertThat(a.documents()).isEqualTo(2);
              // Two documents of 4 words each, with 1 and 2 of the 3: half of 1/6 + 1/6.
              assertThat(a.dispersion()).isEqualTo(1.0 / 6, within(1e-12));
            });
  }

  @Test
  void ngramsStopAtPunctuationAndCountDocuments() throws Exception {
    assertThat(
            WordCounts.ngrams(search, "a OR x", new Ngrams.Request(2, 1, WordSelection.Layer.LEMMA))
                .ngrams())
        .containsExactly(
            new Ngram("a b", 2, 2, 2),
            new Ngram("a x", 2, 1, 1),
            new Ngram("a c", 1, 1, 1),
            new Ngram("b a", 1, 1, 1),
            new Ngram("x a", 1, 1, 1),
            new Ngram("x b", 1, 1, 1));
  }

  @Test
  void valueCountsIncludeRates() throws Exception {
    assertThat(search.valueCounts("x", "case").counts())
        .containsExactly(
            new ValueCount("housing", 2, 2),
            new ValueCount("report", 0, 1),
            new ValueCount("welfare", 0, 1));
    assertThat(search.valueCounts("b", "role").counts().getFirst().perThousand()).isEqualTo(1_000);
    assertThatThrownBy(() -> search.valueCounts("x", "colour"))
        .hasMessageContaining("there are attribution, case");
  }
}
