package crosscase.extract.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.extract.web.MarkdownBlocks;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoldPrefixTextTest {

  @Test
  void reachesAsFarAsTheBoldBeginningOfAMarkdownParagraph() {
    assertThat(bold(MarkdownBlocks.read("**Ann Ash** went.\n\nBob **went**.\n\n__Cy__: **no**")))
        .containsExactly("Ann Ash", "", "Cy");
  }

  @Test
  void continuesOverASpaceBetweenTwoBoldRuns() {
    BoldPrefixText words = new BoldPrefixText();
    words.append("  ");
    words.appendBold("Ann");
    words.append(" ");
    words.appendBold("Ash");
    words.append(" went ");
    words.appendBold("out");
    assertThat(words.boldPrefix()).isEqualTo("Ann Ash");
    words.clear();
    assertThat(words.boldPrefix()).isEmpty();
  }

  private static List<String> bold(List<Block> blocks) {
    return blocks.stream().map(b -> b.text().substring(0, b.boldLength())).toList();
  }
}
