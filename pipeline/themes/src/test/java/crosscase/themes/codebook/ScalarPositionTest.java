package crosscase.themes.codebook;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crosscase.themes.Codebook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarPositionTest {
  private static final String WRONG = "nosuch:word";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- trust nosuch:word",
        "- 😀 'trust' nosuch:word",
        "- 'don''t trust nosuch:word'",
        "- \"\\\"joint\\tworking\\\" \\u00e9t\\u00E9   nosuch:word\"",
        "- trust and\n          control   nosuch:word",
        "- 'trust\n\n          nosuch:word'",
        "- >-\n          trust\n          and nosuch:word",
        "- |\n          \"joint working\"\n          nosuch:word\n",
        "- nosuch:word"
      })
  void pointsAtTheCharacterHoweverTheTextIsWritten(String item) {
    String yaml = "# 😀\nthemes:\n  - id: a\n    queries:\n      " + item + "\n";
    String before = yaml.substring(0, yaml.indexOf(WRONG));
    long line = before.lines().count();
    String last = before.substring(before.lastIndexOf('\n') + 1);

    assertThatThrownBy(() -> Codebook.parse("book.yaml", yaml))
        .hasMessageStartingWith(
            "book.yaml:%d:%d: ".formatted(line, last.codePointCount(0, last.length()) + 1));
  }
}
