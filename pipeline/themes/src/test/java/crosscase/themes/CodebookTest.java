package crosscase.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crosscase.themes.ThemeQueries.QueryScope;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodebookTest {
  static final String FULL =
      """
      title: Full
      version: 2
      themes:
        - id: relations
          label: Relations
        - id: trust
          guid: 7c108712-b650-4892-ac0b-fc9a10190c32
          label: Trust
          parent: relations
          colour: '#46AA00'
          definition: |-
            Reliance on others.

            Lost or kept.
          use-when: People rely on each other.
          not-when: A hospital trust is meant.
          examples: ["We trust them."]
          counter-examples: ["The trust met."]
          scope: sentence
          queries: [trust]
          exclude: ['"the trust"']
      """;

  @Test
  void readsEveryKeyOfATheme() throws CodebookException {
    Theme trust = Codebook.parse("book.yaml", FULL).themes().getLast();

    assertThat(trust)
        .isEqualTo(
            new Theme(
                "trust",
                UUID.fromString("7c108712-b650-4892-ac0b-fc9a10190c32"),
                "Trust",
                Optional.of("relations"),
                Optional.of("#46AA00"),
                new Guidance(
                    "Reliance on others.\n\nLost or kept.",
                    "People rely on each other.",
                    "A hospital trust is meant.",
                    List.of("We trust them."),
                    List.of("The trust met.")),
                new ThemeQueries(List.of("trust"), List.of("\"the trust\""), QueryScope.SENTENCE)));
  }

  @Test
  void readsThemesInOrder() throws CodebookException {
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
          themes: [{id: a}, {id: a}]            | book.yaml:1:24: The id 'a' is used twice: give each theme its own.
          themes: [{id: A b}]                   | book.yaml:1:15: An id must be lower-case
          themes: [{label: x}]                  | book.yaml:1:10: The theme has no id: add one, such as id: user-voice.
          themes: [{id: a, query: x}]           | book.yaml:1:18: A theme has no key 'query': use one of colour,
          themes: []                            | book.yaml:1:9: The list of themes is empty: add a theme.
          themes: [{id: a, queries: ['(a']}]    | book.yaml:1:29: The query '(a' cannot be read
          themes: [{id: a, queries: b}]         | book.yaml:1:27: A list is expected here
          themes: [{id: a, parent: b}]          | book.yaml:1:26: There is no theme 'b' to be
          themes: [{id: a, parent: a}]          | book.yaml:1:26: The theme 'a' is its own ancestor: change a parent.
          themes: [{id: a, colour: red}]        | book.yaml:1:26: A colour must be '#RRGGBB'
          themes: [{id: a, guid: 12}]           | book.yaml:1:24: A guid must have the form
          themes: [{id: a, scope: page}]        | book.yaml:1:25: The scope must be sentence or turn.
          themes: [{id: a, exclude: ['(a']}]    | book.yaml:1:29: The query '(a' cannot be read
          colour: red                           | book.yaml:1:1: A codebook has no key 'colour': use one of language, themes, title, version.
          title: x                              | book.yaml:1:1: The key 'themes' is missing: add the list of themes.
          just words                            | book.yaml:1:1: A codebook must start with
          themes: [{id: a                       | book.yaml:1:16: This is not YAML:
          """)
  void saysWhatIsWrongWithLineAndColumn(String yaml, String message) {
    assertThatThrownBy(() -> Codebook.parse("book.yaml", yaml))
        .isInstanceOf(CodebookException.class)
        .hasMessageStartingWith(message);
  }
}
