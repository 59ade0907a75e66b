package crosscase.themes;

import static crosscase.themes.CodebookExampleCheck.Expectation.FOUND;
import static crosscase.themes.CodebookExampleCheck.Expectation.NOT_FOUND;
import static org.assertj.core.api.Assertions.assertThat;

import crosscase.search.SentenceSearch;
import crosscase.themes.CodebookExampleCheck.Failure;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodebookExampleCheckTest {
  private static final String BOOK =
      """
      themes:
        - id: trust
          examples: [We trust them., They rely on us.]
          counter-examples: [The hospital trust met., Nobody spoke.]
          queries: [trust]
        - id: by-hand
          examples: [Only a person sees this.]
      """;

  @Test
  void namesExamplesThatAreMissedAndCounterExamplesThatAreFound() throws Exception {
    assertThat(new CodebookExampleCheck(PlainSentences::of).failures(Codebook.parse("book", BOOK)))
        .containsExactly(
            new Failure("trust", FOUND, "They rely on us."),
            new Failure("trust", NOT_FOUND, "The hospital trust met."));
  }

  @Test
  void surveysWhatAThemeFindsInACorpus() throws Exception {
    try (SentenceSearch search =
        SentenceSearch.inMemory(
            Stream.of(
                    PlainSentences.of("h.txt", "housing", "We trust them. No trust there. Trust."),
                    PlainSentences.of("w.txt", "welfare", many("We trust number %d.")))
                .flatMap(sentences -> sentences.stream())
                .toList())) {
      Codebook codebook = Codebook.parse("book", BOOK);
      ThemeSummary survey = ThemeSummary.of(codebook, search, 1).getFirst();

      assertThat(survey.sentences()).isEqualTo(23);
      assertThat(survey.negated()).isEqualTo(1);
      assertThat(survey.documents()).isEqualTo(2);
      assertThat(survey.cases()).isEqualTo(2);
      assertThat(survey.sample()).hasSize(3);
      assertThat(ThemeSummary.of(codebook, search, 1).getFirst()).isEqualTo(survey);
      assertThat(IntStream.range(2, 9).mapToObj(seed -> drawn(codebook, search, seed)))
          .anyMatch(other -> !other.equals(survey.sample().toString()));
    }
  }

  private static String drawn(Codebook codebook, SentenceSearch search, long seed) {
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
