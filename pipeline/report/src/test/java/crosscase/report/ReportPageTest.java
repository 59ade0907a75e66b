package crosscase.report;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.association.DocumentUnits;
import crosscase.association.PairEvidence;
import crosscase.association.Verdict;
import crosscase.jobs.Selection;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class ReportPageTest {
  private static final String PAGE = page(HandCountedThemes.report());

  private static String page(ReportContent content) {
    return new ReportPage(content).html();
  }

  private static String page(List<DocumentUnits> documents) {
    return page(HandCountedThemes.report(documents, Selection.DEFAULT));
  }

  @Test
  void loadsNothingAndRunsNoScript() {
    assertThat(PAGE)
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
        .contains("content=\"default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;\"")
        .doesNotContainPattern(
            "(?i)<script|<link|<img|<iframe|<object|@import|url\\(|src=|http:|https:")
        .doesNotContainPattern("(?i)\\son[a-z]+=");
  }

  @Test
  void beginsWithASummaryOfAtMostTenSentencesWithLabels() {
    List<String> sentences = new ReportSummary(HandCountedThemes.report()).sentences();

    assertThat(sentences)
        .hasSizeLessThanOrEqualTo(10)
        .startsWith(
            "456 sentences from 12 documents in 2 cases were coded with 3 themes."
                + " 1 document without a case is left out of all comparisons.")
        .anyMatch(
            each -> each.startsWith("Of 3 pairs of themes, 1 goes together, none stays apart"))
        .anyMatch(
            each ->
                each.startsWith("Control <fixation> & \"grip\" and Trust – Vertrauen go together:"))
        .contains("In one case only: not silence (south).")
        .endsWith("Everything was coded by rules, not checked by anybody.");
  }

  /** The report must not have a verdict of its own, nor leave a pair out. */
  @Test
  void everyPairHasTheVerdictAndTheSentenceOfItsEvidence() {
    List<PairEvidence> pairs = HandCountedThemes.report().found().evidence();
    ReportLabels labels = HandCountedThemes.report().labels();

    assertThat(pairs).hasSize(3);
    for (PairEvidence pair : pairs) {
      String list = listOf(PAGE, pair.verdict());
      assertThat(list)
          .contains(escaped(labels.pairLabel(pair)), escaped(labels.sentence(pair)) + "</td>");
      if (pair.verdict().isNotable()) {
        assertThat(PAGE)
            .contains("<strong>%s</strong>".formatted(pair.verdict().words()))
            .contains(escaped(labels.sentence(pair)) + "</p>");
      }
    }
  }

  /** The pairs that stand under a verdict. */
  private static String listOf(String page, Verdict verdict) {
    String heading = "<summary>" + FindingSheet.capitalised(verdict.words()) + ": ";
    int from = page.indexOf(heading);
    assertThat(from).as(verdict.words()).isPositive();
    return page.substring(from, page.indexOf("</details>", from));
  }

  private static String escaped(String text) {
    return new crosscase.figures.Markup().text(text).toString();
  }

  @Test
  void aFindingHasItsCasesWhoWasHeardAndQuotesForAndAgainst() {
    assertThat(PAGE)
        .containsPattern(cells("north &amp; east", "supports", "6", "0", "0", "6", "36"))
        .contains("Whichever case is left out, the odds ratio of the others lies between ")
        .containsPattern(cells("provider", "66", "456", "12", "12"))
        .contains("<h5>Sentences with both</h5>")
        .contains(
            "<h5>Sentences with Control &lt;fixation&gt; &amp; &quot;grip&quot;, but without Trust – Vertrauen</h5>");
  }

  /** A row of a table with this heading and these cells. */
  private static String cells(String heading, String... cells) {
    String row = "<th scope=\"row\">" + heading + "</th>\\s*";
    for (String cell : cells) {
      row += "<td class=\"[a-z]+\">" + cell + "</td>\\s*";
    }
    return row;
  }

  @Test
  void quotesPeopleBeforeHeadingsWordForWordWithSpeakerPageFileAndCase() {
    String person =
        "Ann &lt;i&gt;Lee&lt;/i&gt; (provider), south/&lt;b&gt;.docx, page 7 · south</footer>";

    assertThat(PAGE)
        .contains(
            "They &quot;trust&quot; us &amp; &lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"
                + " \uFFFD\uFFFD more.")
        .contains(person);
    assertThat(PAGE.indexOf("south/report.pdf")).isGreaterThan(PAGE.indexOf(person));
  }

  @Test
  void everyCellOfTheHeatMapSpellsOutItsShare() {
    assertThat(PAGE)
        .contains("<span>(no case)</span>", "<span>north &amp; east</span>")
        .contains("title=\"Trust – Vertrauen in north &amp; east: 42 of 216 sentences, 95 %")
        .contains(">19.4%");
  }

  @Test
  void namesSilencesDefinitionsAndWhatWasCounted() {
    assertThat(PAGE)
        .contains("<li>not silence: north &amp; east (6 documents, up to 39 %)</li>")
        .contains("<dd>Wanting to &lt;decide&gt;.</dd>", "<dd>The codebook has no definition.</dd>")
        .contains("<th scope=\"row\">(no case), left out of all comparisons</th>")
        .contains("What interviewers say is left out")
        .contains("<li>Version 3 of the corpus.</li>");
  }

  @Test
  void withoutCasesAllDocumentsAreOneGroup() {
    List<DocumentUnits> documents =
        HandCountedThemes.documents().stream()
            .map(each -> new DocumentUnits(each.document(), "", each.units()))
            .toList();

    assertThat(page(documents))
        .contains("466 sentences from 13 documents, none of which belongs to a case, were coded")
        .contains("All documents are one group.", "<span>all documents</span>")
        .doesNotContain("(no case)", "left out of all comparisons", "Whichever case");
  }

  @Test
  void oneCaseIsNamed() {
    List<DocumentUnits> documents =
        HandCountedThemes.documents().stream()
            .filter(each -> each.caseName().equals("south"))
            .toList();

    assertThat(page(documents))
        .contains("240 sentences from 6 documents of the case south were coded with 3 themes.")
        .contains("With so few documents, everything here is about these documents, not about")
        .doesNotContain("Whichever case");
  }

  @Test
  void rolesCanBeTheGroups() {
    assertThat(
            page(
                HandCountedThemes.report(
                    HandCountedThemes.documents(), Selection.DEFAULT.by("role"))))
        .contains("from 12 documents in 2 groups by role were coded")
        .contains("How common each theme is, by role", "(no role), left out of all comparisons");
  }

  @Test
  void withoutAFindingItSaysSo() {
    String page = page(List.of(HandCountedThemes.document("one", "north", "c..t...s.")));

    assertThat(page)
        .contains("No pair of themes goes together, stays apart or differs by case: of 3 pairs,")
        .contains("<summary>Too little to tell: 3 pairs</summary>")
        .doesNotContain("<svg class=\"drawing");
  }

  @Test
  void eachFigureIsWellFormedNamedAndFollowedByATable() throws Exception {
    List<String> pictures = found("<svg.*?</svg>");

    assertThat(pictures).as("network and forest plot, wide and narrow").hasSize(4);
    for (String picture : pictures) {
      var document =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(picture)));
      String names = document.getDocumentElement().getAttribute("aria-labelledby");
      assertThat(document.getDocumentElement().getFirstChild().getNodeName()).isEqualTo("title");
      for (String name : names.split(" ")) {
        assertThat(PAGE).containsOnlyOnce(" id=\"" + name + "\">");
      }
      String after = PAGE.substring(PAGE.indexOf(picture) + picture.length());
      String figureEnd = after.substring(after.indexOf("</figure>"));
      assertThat(figureEnd).containsPattern("(?s)^.{0,100}<summary>The same as a table</summary>");
    }
  }

  private static List<String> found(String pattern) {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(PAGE)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  @Test
  void idsAreUniqueAndEveryLinkHasItsPlace() {
    List<String> ids = new ArrayList<>();
    Pattern.compile(" id=\"([^\"]+)\"").matcher(PAGE).results().forEach(m -> ids.add(m.group(1)));
    List<String> links = new ArrayList<>();
    Pattern.compile("href=\"#([^\"]+)\"")
        .matcher(PAGE)
        .results()
        .forEach(m -> links.add(m.group(1)));

    assertThat(ids).doesNotHaveDuplicates().containsAll(links);
    assertThat(links).contains("findings", "themes", "matrix", "method", "finding-1");
  }

  @Test
  void everyFigureCanBeSavedAsAnSvgFileWithoutAServer() {
    List<String> files =
        Pattern.compile("download=\"([^\"]+)\" href=\"data:image/svg\\+xml;base64,([^\"]+)\"")
            .matcher(PAGE)
            .results()
            .map(link -> link.group(1) + " " + decoded(link.group(2)))
            .toList();

    assertThat(files)
        .hasSize(4)
        .allMatch(file -> file.contains(".svg <svg xmlns=\"http://www.w3.org/2000/svg\""))
        .anyMatch(file -> file.startsWith("heat-map.svg "))
        .anyMatch(file -> file.startsWith("theme-network.svg "))
        .anyMatch(file -> file.startsWith("pair-matrix.svg "))
        .anyMatch(file -> file.startsWith("finding-1-plot.svg "));
  }

  private static String decoded(String base64) {
    return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
  }

  @Test
  void nestedPairsHeadTheList() {
    List<DocumentUnits> documents = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String units = "BB..B..S......B......t..S....B..c..S.....B.";
      documents.add(HandCountedThemes.document("d" + i, i % 2 == 0 ? "north" : "south", units));
    }
    ReportContent content = HandCountedThemes.report(documents, Selection.DEFAULT);

    assertThat(content.notable())
        .extracting(pair -> pair.evidence().verdict())
        .startsWith(Verdict.NESTED)
        .hasSizeGreaterThan(1);
    assertThat(new ReportSummary(content).sentences())
        .contains(
            "not silence occurs only where Trust – Vertrauen does: 36 sentences with both, none without.");
  }
}
