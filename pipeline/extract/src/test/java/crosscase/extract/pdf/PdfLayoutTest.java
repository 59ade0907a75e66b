package crosscase.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.extract.blocks.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfLayoutTest {

  @Test
  void removesRunningHeadersAndFooters() {
    assertThat(read("A study\nA study\nIt began.\nPage 1 of 2", "A study\nIt ended.\nPage 2 of 2"))
        .containsExactly("A study\nIt began.", "It ended.");
  }

  @Test
  void rejoinsAWordAndAParagraphAcrossAPageBreak() {
    assertThat(read("They were asked to work in part-", "nership with the others.\nThey did so."))
        .containsExactly("They were asked to work in partnership with the others.\nThey did so.");
  }

  @Test
  void keepsTheHyphenOfAWordThatIsHyphenatedElsewhere() {
    assertThat(
            read(
                "A long-term plan is what com-\nmissioners asked of us, and a long-\nterm plan they got."))
        .containsExactly(
            "A long-term plan is what commissioners asked of us, and a long-term plan they got.");
  }

  @Test
  void putsANoteAfterTheParagraphThatRefersToIt() {
    assertThat(read("We met seven times.1 Nobody came.\n\n1 In the library."))
        .containsExactly("We met seven times. Nobody came.", "In the library.");
  }

  @Test
  void decomposesLigaturesAndDropsSoftHyphens() {
    assertThat(read("The o\uFB03ce was \uFB01ne and part\u00ADner\u00ADship e\u0301lan."))
        .containsExactly("The office was fine and partnership élan.");
  }

  /** Each text is a page; blank lines separate its groups. */
  private static List<String> read(String... texts) {
    List<PdfPage> pages = new ArrayList<>();
    for (String text : texts) {
      List<List<PdfLine>> groups =
          Arrays.stream(text.split("\n\n"))
              .map(group -> group.lines().map(PdfLine::of).toList())
              .toList();
      pages.add(new PdfPage(pages.size() + 1, groups));
    }
    return PdfLayout.read(new PdfContent(pages, false, List.of()).withoutMargins().pages()).stream()
        .map(Block::text)
        .toList();
  }
}
