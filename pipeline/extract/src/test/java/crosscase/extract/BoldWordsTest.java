package crosscase.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoldWordsTest {

  @Test
  void reachAsFarAsTheBoldBeginningOfAMarkdownParagraph() {
    assertThat(bold(MarkdownBlocks.read("**Ann Ash** went.\n\nBob **went**.\n\n__Cy__: **no**")))
        .containsExactly("Ann Ash", "", "Cy");
  }

  @Test
  void goOnOverASpaceBetweenTwoBoldRuns() {
    BoldWords words = new BoldWords();
    words.append("  ");
    words.appendBold("Ann");
    words.append(" ");
    words.appendBold("Ash");
    words.append(" went ");
    words.appendBold("out");
    assertThat(words.beginning()).isEqualTo("Ann Ash");
    words.clear();
    assertThat(words.beginning()).isEmpty();
  }

  private static List<String> bold(List<Block> blocks) {
    return blocks.stream().map(b -> b.text().substring(0, b.boldUntil())).toList();
  }
}
