package crosscase.themes;

import static crosscase.themes.CodebookExampleCheck.Expectation.FOUND;
import static crosscase.themes.CodebookExampleCheck.Expectation.NOT_FOUND;
import static org.assertj.core.api.Assertions.assertThat;

import crosscase.themes.CodebookExampleCheck.Failure;
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
}
