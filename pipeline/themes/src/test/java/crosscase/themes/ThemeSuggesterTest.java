package crosscase.themes;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.corpus.Coding;
import crosscase.corpus.Sentence;
import crosscase.corpus.Span;
import crosscase.themes.ThemeSuggester.ThemeSuggestion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThemeSuggesterTest {
  private static final String TEXT = "Staff turnover. High staff turnover. Office door.";

  @Test
  void ranksPhrasesBySpreadAndLeavesOutThoseOfOneCase() {
    List<ThemeSuggestion> suggestions =
        ThemeSuggester.suggest(sentences().iterator(), List.of(), 5);

    assertThat(suggestions).extracting(ThemeSuggestion::phrase).containsExactly("staff turnover");
    ThemeSuggestion first = suggestions.getFirst();
    assertThat(first.occurrences()).isEqualTo(4);
    assertThat(first.documents()).containsExactly("a.txt", "b.txt", "c.txt");
    assertThat(first.cases()).containsExactly("housing", "welfare");
    assertThat(first.examples())
        .containsExactly(
            new ThemeSuggestion.Example("a.txt", "Staff turnover."),
            new ThemeSuggestion.Example("c.txt", "More staff turnover."));
  }

  @Test
  void leavesOutPhrasesThatThemesMatchInHalfTheirOccurrences() {
    List<Sentence> sentences = sentences();
    List<Coding> codings =
        sentences.stream()
            .filter(sentence -> sentence.document().equals("a.txt"))
            .map(s -> coding(s.document(), s.number(), s.span()))
            .toList();

    assertThat(ThemeSuggester.suggest(sentences.iterator(), codings, 5)).isEmpty();
  }

  private static Coding coding(String document, int sentence, Span span) {
    return new Coding("people", document, sentence, Coding.CODEBOOK, List.of(span), false);
  }

  private static List<Sentence> sentences() {
    List<Sentence> sentences = new ArrayList<>(PlainSentences.of("a.txt", "housing", TEXT));
    sentences.addAll(PlainSentences.of("b.txt", "housing", "Staff turnover."));
    sentences.addAll(PlainSentences.of("c.txt", "welfare", "More staff turnover."));
    return sentences;
  }
}
