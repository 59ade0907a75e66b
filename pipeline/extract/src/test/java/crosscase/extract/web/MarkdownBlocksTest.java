package crosscase.extract.web;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.extract.blocks.Block;
import org.junit.jupiter.api.Test;

class MarkdownBlocksTest {

  @Test
  void keepsTheFormOfEachBlockAndPutsNotesAfterTheirReferences() {
    String markdown =
        """
        # Title

        A *plain*
        paragraph.[^1] And more.[^b]

        > Quoted.

        - one
        - two

        | a | b |
        | - | - |
        | c | d |

        [^1]: A note.
        [^b]: Ibid.
        """;
    assertThat(
            MarkdownBlocks.read(markdown).stream().map(block -> block.form() + " " + block.text()))
        .containsExactly(
            "HEADING Title",
            "TEXT A plain\nparagraph. And more.",
            "FOOTNOTE A note.",
            "FOOTNOTE Ibid.",
            "QUOTATION Quoted.",
            "LIST_ITEM one",
            "LIST_ITEM two",
            "CELL a",
            "CELL b",
            "CELL c",
            "CELL d");
  }

  @Test
  void keepsWhatIsInAngleBracketsUnlessItIsHtml() {
    String markdown =
        """
        <laughs>
        **Ann:** Well <inaudible 00:12>, <b>no</b><br> <a href="x">never</a>.

            Code <sighs>

        See <https://example.org/a>.
        """;
    assertThat(MarkdownBlocks.read(markdown))
        .extracting(Block::text)
        .containsExactly(
            "<laughs>\nAnn: Well <inaudible 00:12>, no never.",
            "Code <sighs>",
            "See https://example.org/a.");
  }
}
