package crosscase.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodebookTest {
  @Test
  void readsThemesInTheirOrder() throws CodebookException {
    Codebook codebook =
        Codebook.parse(
            "book.yaml",
            """
            title: Small
            themes:
              - id: trust
                label: Trust
                definition: Reliance on others' goodwill.
                examples: ["We trust them."]
                queries:
                  - trust
                  - '"good faith"'
              - id: user-voice
            """);

    assertThat(codebook.title()).isEqualTo("Small");
    assertThat(codebook.themes()).extracting(Theme::id).containsExactly("trust", "user-voice");
    assertThat(codebook.themes()).extracting(Theme::label).containsExactly("Trust", "user-voice");
    assertThat(codebook.themes().getFirst().queries().include())
        .containsExactly("trust", "\"good faith\"");
  }

  @Test
  void theSameTextHasTheSameFingerprint() throws CodebookException {
    String yaml = "themes: [{id: a}]";

    assertThat(Codebook.parse("a", yaml).fingerprint())
        .isEqualTo(Codebook.parse("b", yaml).fingerprint())
        .isNotEqualTo(Codebook.parse("a", yaml + "\n").fingerprint())
        .hasSize(64);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          themes: [{id: a}, {id: a}]            | book.yaml:1:24: The id 'a' is used twice.
          themes: [{id: A b}]                   | book.yaml:1:15: An id is lower-case
          themes: [{label: x}]                  | book.yaml:1:10: The theme has no id.
          themes: [{id: a, query: x}]           | book.yaml:1:18: A theme has no key 'query'.
          themes: []                            | book.yaml:1:9: The list of themes is empty.
          themes: [{id: a, queries: ['(a']}]    | book.yaml:1:28: The query '(a' cannot be read
          themes: [{id: a, queries: b}]         | book.yaml:1:27: Here stands a list
          title: x                              | book.yaml:1:1: The key themes is missing.
          just words                            | book.yaml:1:1: A codebook starts with
          themes: [{id: a                       | book.yaml:1:16: This is not YAML:
          """)
  void saysWhatIsWrongWithLineAndColumn(String yaml, String message) {
    assertThatThrownBy(() -> Codebook.parse("book.yaml", yaml))
        .isInstanceOf(CodebookException.class)
        .hasMessageStartingWith(message);
  }
}
