package crosscase.report;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.jobs.Cooccurrence;
import crosscase.jobs.QuoteJob.QuotedUnit;
import crosscase.jobs.Selection;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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
  void loadsNothingAndRunsNoScript() {
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
  void everyCellOfTheHeatMapSpellsOutItsShare() {
    assertThat(page())
        .contains("<span>(no case)</span>", "<span>north &amp; east</span>")
        .contains(
            "title=\"Trust – Vertrauen in north &amp; east: 40 of 200 sentences\">20.0%",
            "<td class=\"share6\"><span title=\"Trust – Vertrauen in north &amp; east",
            "<td class=\"share0\"><span title=\"not silence in south: 3 of 300 sentences\">1.0%");
  }

  @Test
  void theForestPlotAndItsTableGiveTheOddsRatiosByCaseAndPooled() {
    // north & east: 20 * 150 / (10 * 20); south: 4 * 254 / (16 * 26).
    assertThat(page())
        .contains(">15.00 (6.15 to 36.56)</text>", "<td>15.00</td>")
        .contains(">2.44 (0.76 to 7.85)</text>", "<td>2.44</td>")
        .contains("<polygon class=\"pooled\"", "All, pooled")
        .contains("The odds ratio differs by case (Breslow-Day-Tarone test, p = 0.013)");
  }

  @Test
  void eachFigureIsWellFormedNamedAndFollowedByATable() throws Exception {
    String page = page();
    List<String> pictures =
        Pattern.compile("<svg.*?</svg>", Pattern.DOTALL)
            .matcher(page)
            .results()
            .map(MatchResult::group)
            .toList();

    assertThat(pictures).as("network and forest plot, wide and narrow").hasSize(4);
    for (String picture : pictures) {
      var document =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(picture)));
      String names = document.getDocumentElement().getAttribute("aria-labelledby");
      assertThat(document.getDocumentElement().getFirstChild().getNodeName()).isEqualTo("title");
      for (String name : names.split(" ")) {
        assertThat(page).containsOnlyOnce(" id=\"" + name + "\">");
      }
      String after = page.substring(page.indexOf(picture) + picture.length());
      String figureEnd = after.substring(after.indexOf("</figure>"));
      assertThat(figureEnd).containsPattern("(?s)^.{0,100}<summary>The same as a table</summary>");
    }
  }

  @Test
  void everyFigureCanBeSavedAsAnSvgFileWithoutAServer() {
    List<String> files =
        Pattern.compile("download=\"([^\"]+)\" href=\"data:image/svg\\+xml;base64,([^\"]+)\"")
            .matcher(page())
            .results()
            .map(link -> link.group(1) + " " + decoded(link.group(2)))
            .toList();

    assertThat(files)
        .hasSize(4)
        .allMatch(file -> file.contains(".svg <svg xmlns=\"http://www.w3.org/2000/svg\""))
        .anyMatch(file -> file.startsWith("heat-map.svg "))
        .anyMatch(file -> file.startsWith("theme-network.svg "))
        .anyMatch(file -> file.startsWith("pair-matrix.svg "))
        .anyMatch(file -> file.startsWith("pair-1-plot.svg "));
  }

  private static String decoded(String base64) {
    return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
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
