package crosscase.themes;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.corpus.Coding;
import crosscase.corpus.Sentence;
import crosscase.corpus.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThemeCoderTest {
  @Test
  void codesASentenceOnceWithAllThatMatched() throws Exception {
    assertThat(code("{id: t, queries: [trust, faith]}", "No plan. We have faith and trust. End."))
        .containsExactly(
            new Coding(
                "t",
                "a.txt",
                2,
                Coding.CODEBOOK,
                List.of(new Span(17, 22), new Span(27, 32)),
                false));
  }

  @Test
  void anExclusionAppliesOnlyToItsOwnSentence() throws Exception {
    assertThat(
            code(
                "{id: t, queries: [trust], exclude: [hospital]}",
                "We trust them. The hospital trust met. They trust us."))
        .extracting(Coding::sentence)
        .containsExactly(1, 3);
  }

  @Test
  void marksNegatedSentences() throws Exception {
    assertThat(code("{id: t, queries: [trust]}", "There was no trust. They trust us."))
        .extracting(Coding::negated)
        .containsExactly(true, false);
  }

  @Test
  void aTriggerInAnotherSentenceNegatesNothing() throws Exception {
    assertThat(code("{id: t, queries: [trust]}", "I say no. Trust is here."))
        .extracting(Coding::negated)
        .containsExactly(false);
  }

  private static List<Coding> code(String theme, String text) throws Exception {
    List<Sentence> sentences = PlainSentences.of(text);
    return new ThemeCoder(Codebook.parse("book", "themes: [" + theme + "]")).code(sentences);
  }
}
