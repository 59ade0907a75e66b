package crosscase.themes;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.search.SentenceSearch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThemeSummaryTest {
  private static final String BOOK = "themes: [{id: trust, queries: [trust]}]";

  @Test
  void summarizesWhatAThemeFindsInACorpus() throws Exception {
    try (SentenceSearch search =
        SentenceSearch.inMemory(
            Stream.of(
                    PlainSentences.of("h.txt", "housing", "We trust them. No trust there. Trust."),
                    PlainSentences.of("w.txt", "welfare", many("We trust number %d.")))
                .flatMap(sentences -> sentences.stream())
                .toList())) {
      Codebook codebook = Codebook.parse("book", BOOK);
      ThemeSummary summary = ThemeSummary.of(codebook, search, 1).getFirst();

      assertThat(summary.sentences()).isEqualTo(23);
      assertThat(summary.negated()).isEqualTo(1);
      assertThat(summary.documents()).isEqualTo(2);
      assertThat(summary.cases()).isEqualTo(2);
      assertThat(summary.sample()).hasSize(3);
      assertThat(ThemeSummary.of(codebook, search, 1).getFirst()).isEqualTo(summary);
      assertThat(IntStream.range(2, 9).mapToObj(seed -> sample(codebook, search, seed)))
          .anyMatch(other -> !other.equals(summary.sample().toString()));
    }
  }

  private static String sample(Codebook codebook, SentenceSearch search, long seed) {
    try {
      return ThemeSummary.of(codebook, search, seed).getFirst().sample().toString();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String many(String sentence) {
    return IntStream.range(0, 20).mapToObj(sentence::formatted).collect(Collectors.joining(" "));
  }
}
