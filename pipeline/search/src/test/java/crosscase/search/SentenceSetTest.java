package crosscase.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crosscase.corpus.Sentence;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SentenceSetTest {
  private final List<Sentence> sentences =
      TaggedText.corpus(
          """
          housing |   | 1 | -           | trust interview
          housing | 1 | 2 | interviewer | who trust whom
          housing | 2 | 3 | provider    | we trust them
          housing | 2 | 3 | provider    | they have control
          welfare | 1 | 1 | provider    | trust takes time
          welfare | 2 | 2 | client      | nobody asked us
          report  |   | 1 | -           | trust is scarce
          """);

  @Test
  void aSearchWithinASetFindsOnlyItsSentences() throws Exception {
    try (SentenceSearch search = SentenceSearch.inMemory(sentences)) {
      SentenceSet housing = search.fieldValues("case").sentencesWith(Set.of("housing"));
      SentenceSearch within = search.within(housing);

      assertThat(within.find("trust", 100).total())
          .isEqualTo(search.find("trust case:housing", 100).total())
          .isEqualTo(search.matching("trust").countWith(housing))
          .isPositive();
      assertThat(within.find("trust", 100).matches())
          .containsExactlyInAnyOrderElementsOf(search.find("trust case:housing", 100).matches());
    }
  }

  @Test
  void aPageOfKnownMatchesEqualsThePageOfASearch() throws Exception {
    try (SentenceSearch search = SentenceSearch.inMemory(sentences)) {
      SentenceSet known = search.matching("trust");
      for (String order : List.of(FindRequest.BEST, FindRequest.DOCUMENT, "role", "case")) {
        for (int from = 1; from <= 5; from++) {
          FindRequest page = new FindRequest(from, 2, 1, order);

          assertThat(search.find("trust", page, known))
              .as(page.toString())
              .isEqualTo(search.find("trust", page));
        }
      }
    }
  }

  @Test
  void aStarFindsEverything() throws Exception {
    try (SentenceSearch search = SentenceSearch.inMemory(sentences)) {
      assertThat(search.matching(SentenceSearch.EVERYTHING).count()).isEqualTo(sentences.size());
      assertThat(search.all().count()).isEqualTo(sentences.size());
    }
  }

  @Test
  void fieldValuesCountASetByValue() throws Exception {
    try (SentenceSearch search = SentenceSearch.inMemory(sentences)) {
      FieldValues roles = search.fieldValues("role");
      int[] counts = roles.counts(search.all());

      for (int i = 0; i < counts.length; i++) {
        String role = roles.values().get(i);
        assertThat(counts[i])
            .isEqualTo((int) sentences.stream().filter(s -> s.role().equals(role)).count());
      }
    }
  }

  @Test
  void pagesOfASortedSearchAddUpToAllOfIt() throws Exception {
    try (SentenceSearch search = SentenceSearch.inMemory(sentences)) {
      List<SentenceMatch> whole = search.find("*", new FindRequest(1, 1_000, 0, "role")).matches();
      List<SentenceMatch> pages =
          IntStream.range(0, sentences.size())
              .mapToObj(i -> new FindRequest(i + 1, 1, 0, "role"))
              .flatMap(page -> find(search, page).stream())
              .toList();

      assertThat(pages).isEqualTo(whole).hasSameSizeAs(sentences);
      assertThat(whole).extracting(SentenceMatch::role).isSorted();
    }
  }

  private static List<SentenceMatch> find(SentenceSearch search, FindRequest page) {
    try {
      return search.find("*", page).matches();
    } catch (IOException | QueryException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void textOutsideTurnsIsNotAContribution() throws Exception {
    try (SentenceSearch search = SentenceSearch.inMemory(sentences)) {
      assertThat(search.within(search.contributions()).find("*", 100).matches())
          .extracting(SentenceMatch::text)
          .doesNotContain("trust interview")
          .contains("trust is scarce")
          .hasSize(sentences.size() - 1);
    }
  }

  @Test
  void anOpenIndexCanAnswerForOtherThemes() throws Exception {
    try (SentenceSearch search = SentenceSearch.inMemory(sentences)) {
      SentenceSearch asking =
          search.withSettings(
              QuerySettings.DEFAULT.withThemes(Map.of("belief", NamedQuery.any("trust"))));

      assertThat(asking.matching("theme:belief").count())
          .isEqualTo(search.matching("trust").count())
          .isPositive();
      assertThatThrownBy(() -> search.matching("theme:belief")).isInstanceOf(QueryException.class);
    }
  }

  @Test
  void aDocumentIsReadBackAsIndexed() throws Exception {
    try (SentenceSearch search = SentenceSearch.inMemory(sentences)) {
      String path = sentences.getFirst().document();
      StoredDocument read = search.document(path).orElseThrow();

      assertThat(read.sentences())
          .extracting(StoredDocument.DocumentSentence::text)
          .containsExactlyElementsOf(
              sentences.stream()
                  .filter(s -> s.document().equals(path))
                  .map(Sentence::text)
                  .toList());
      assertThat(read.sentences().getFirst().form()).isEqualTo("text");
      assertThat(search.document("no/such.txt")).isEmpty();
    }
  }

  @Test
  void completionsLeaveOutTags() throws Exception {
    try (SentenceSearch search = SentenceSearch.inMemory(sentences)) {
      assertThat(search.completions("tru", 10))
          .contains("trust")
          .allMatch(w -> w.startsWith("tru"));
      assertThat(search.completions("", 10)).isEmpty();
    }
  }
}
