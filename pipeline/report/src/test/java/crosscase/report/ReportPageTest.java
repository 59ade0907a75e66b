package crosscase.report;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.jobs.Cooccurrence;
import crosscase.jobs.QuotedUnit;
import crosscase.jobs.Selection;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class ReportPageTest {
  static final QuotedUnit QUOTE =
      new QuotedUnit(
          "south",
          "south/<b>.docx",
          4,
          4,
          7,
          "Ann <i>Lee</i>",
          "provider",
          "They \"trust\" us & <script>alert('x')</script> \u0007\uD800 more.");

  private static String page() {
    Cooccurrence found = HandCountedThemes.found();
    List<NotablePair> notable =
        NotablePair.of(found).stream().map(pair -> pair.withQuotes(List.of(QUOTE))).toList();
    return new ReportPage(
            found,
            Selection.DEFAULT,
            HandCountedThemes.LABELS,
            Map.of("codebook", "Talk & <more>", "unit", "sentence"),
            notable)
        .html();
  }

  @Test
  void asksTheNetworkForNothingAndRunsNoScript() {
    assertThat(page())
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
        .contains("content=\"default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;\"")
        .doesNotContainPattern(
            "(?i)<script|<link|<img|<iframe|<object|@import|url\\(|src=|http:|https:")
        .doesNotContainPattern("(?i)\\son[a-z]+=");
  }

  @Test
  void quotesWordForWordWithSpeakerPageFileAndCase() {
    assertThat(page())
        .contains(
            "They &quot;trust&quot; us &amp; &lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"
                + " \uFFFD\uFFFD more.")
        .contains(
            "Ann &lt;i&gt;Lee&lt;/i&gt; (provider), south/&lt;b&gt;.docx, page 7 · south</footer>");
  }

  @Test
  void everyCellOfTheHeatMapSaysItsShareInWords() {
    assertThat(page())
        .contains("<th scope=\"col\">(no case)</th>", "<th scope=\"col\">north &amp; east</th>")
        .contains(
            "title=\"40 of 200 sentences\">20.0%</td>",
            "class=\"h6\" title=\"40 of 200 sentences\"",
            "class=\"h0\" title=\"0 of 200 sentences\">0.0%</td>");
  }

  @Test
  void theForestPlotAndItsTableSayTheOddsRatioOfEachCaseAndOverAll() {
    // north & east: 20 * 150 / (10 * 20); south: 4 * 254 / (16 * 26).
    assertThat(page())
        .contains("class=\"\">15.00 (6.15 to 36.56)</text>", "<td>15.00</td>")
        .contains(">2.44 (0.76 to 7.85)</text>", "<td>2.44</td>")
        .contains("<polygon class=\"pooled\"", "over all, case held fixed")
        .contains("It differs by case (Breslow-Day-Tarone p 0.013)");
  }

  @Test
  void eachPictureIsWellFormedNamedAndFollowedByATable() throws Exception {
    String page = page();
    List<String> pictures =
        Pattern.compile("<svg.*?</svg>", Pattern.DOTALL)
            .matcher(page)
            .results()
            .map(MatchResult::group)
            .toList();

    assertThat(pictures).hasSize(2);
    for (String picture : pictures) {
      var document =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(picture)));
      String name = document.getDocumentElement().getAttribute("aria-labelledby");
      assertThat(document.getDocumentElement().getFirstChild().getNodeName()).isEqualTo("title");
      assertThat(page).contains("<title id=\"" + name + "\">");
      assertThat(page.substring(page.indexOf(picture) + picture.length()))
          .containsPattern("(?s)^.{0,400}<summary>The same as a table</summary>");
    }
  }

  @Test
  void aPageWithoutNotablePairsSaysSo() {
    String page =
        new ReportPage(
                HandCountedThemes.found(),
                Selection.DEFAULT,
                Map.of(),
                Map.of("codebook", "Talk"),
                List.of())
            .html();
    assertThat(page).contains("No pair is notable").doesNotContain("<svg");
  }
}
