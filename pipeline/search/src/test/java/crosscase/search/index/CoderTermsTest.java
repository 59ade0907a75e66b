package crosscase.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crosscase.corpus.Coding;
import crosscase.corpus.Sentence;
import crosscase.corpus.Span;
import crosscase.search.NamedQuery;
import crosscase.search.QueryException;
import crosscase.search.QuerySettings;
import crosscase.search.SentenceIndex;
import crosscase.search.SentenceSearch;
import crosscase.search.TaggedText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoderTermsTest {
  private static final List<Sentence> SENTENCES =
      TaggedText.corpus(
          """
          housing | 1 | 1 | provider | trust one
          housing | 1 | 1 | provider | trust two
          housing | 2 | 2 | provider | doubt three
          housing | 2 | 2 | provider | doubt four
          """);
  private static final QuerySettings THEMES =
      QuerySettings.DEFAULT.withThemes(
          Map.of("trust", new NamedQuery(List.of("trust"), List.of())));

  @TempDir private Path folder;

  @BeforeEach
  void indexWithThreeCoders() throws Exception {
    Coding stale = new Coding("trust", "housing.txt", 1, "anna", List.of(new Span(90, 95)), false);
    List<Coding> codings =
        List.of(
            coding("anna", "trust", 2),
            coding("anna", "user-voice", 3),
            coding("Ben Okri", "trust", 3),
            coding("Ben Okri", "trust", 2),
            coding(Coding.CODEBOOK, "trust", 4),
            stale);
    SentenceIndex.rebuild(folder, SENTENCES.iterator(), codings, "1");
  }

  private static Coding coding(String coder, String theme, int sentence) {
    return new Coding(
        theme, "housing.txt", sentence, coder, List.of(SENTENCES.get(sentence - 1).span()), false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          coder:anna                                          | 2 3
          coder:Anna theme:trust                              | 2
          theme:trust AND coder:anna                          | 2
          coder:anna theme:user-voice                         | 3
          coder:anna -theme:trust                             | 3
          coder:anna (theme:trust OR theme:user-voice)        | 2 3
          coder:"ben okri" theme:trust                        | 2 3
          coder:ben* theme:trust                              | 2 3
          (coder:anna theme:trust) (coder:"Ben Okri" theme:trust) | 2
          theme:trust                                         | 1 2
          theme:trust -coder:anna                             | 1
          (coder:"Ben Okri" theme:trust) -(theme:trust)       | 3
          coder:anna two                                      | 2
          turn:((coder:anna theme:trust) one)                 | 1 2
          """)
  void aThemeNextToACoderMeansThatCodersCodings(String query, String numbers) throws Exception {
    try (SentenceSearch search = SentenceSearch.open(folder, THEMES)) {
      List<String> found =
          search.findAll(query).stream().map(match -> "" + match.number()).toList();
      assertThat(String.join(" ", found)).isEqualTo(numbers);
    }
  }

  @Test
  void refusesTheCodebookAsACoder() throws Exception {
    try (SentenceSearch search = SentenceSearch.open(folder, THEMES)) {
      assertThatThrownBy(() -> search.findAll("theme:trust coder:codebook"))
          .isInstanceOf(QueryException.class)
          .hasMessageContaining("leave coder:codebook out");
    }
  }

  @Test
  void aCodebookCannotNameCoders() {
    assertThatThrownBy(() -> SentenceSearch.check("coder:anna"))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("there is no field 'coder'");
  }
}
