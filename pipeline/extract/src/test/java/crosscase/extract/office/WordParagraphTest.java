package crosscase.extract.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordParagraphTest {
  @ParameterizedTest
  @CsvSource({
    "heading 3, h3",
    "Heading Quote, p",
    "Heading 2 Footnote, p",
    "Title, p",
    "Body Text, p"
  })
  void aUsersStyleNamedLikeAHeadingIsNotAHeading(String style, String element) {
    WordStyles styles = new WordStyles();
    styles.add(1, style, 0, 0);
    WordParagraph paragraph = new WordParagraph(styles, false);
    paragraph.setProperty("pStyle", "1");

    assertThat(paragraph.element()).isEqualTo(element);
  }
}
