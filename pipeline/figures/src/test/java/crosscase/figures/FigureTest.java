package crosscase.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** What holds for every figure. */
class FigureTest {
  private static List<Figure> all() {
    return Examples.all();
  }

  private static Element parsed(String xml) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)))
        .getDocumentElement();
  }

  @ParameterizedTest
  @MethodSource("all")
  void theFileIsAWellFormedImageWithTitleDescriptionAndItsOwnStyle(Figure figure) throws Exception {
    Element svg = parsed(figure.svgFile());

    assertThat(svg.getNamespaceURI() + svg.getAttribute("xmlns"))
        .contains("http://www.w3.org/2000/svg");
    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("figure-title figure-desc");
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
    assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
    assertThat(svg.getElementsByTagName("style").item(0).getTextContent())
        .contains("fill: #1a1f26")
        .doesNotContain("var(");
  }

  @ParameterizedTest
  @MethodSource("all")
  void theFileHasNoScriptLinkOrReferenceToAnythingOutside(Figure figure) {
    assertThat(figure.svgFile())
        .doesNotContain("<script", "href", "url(", "@import", " on[a-z]+=", "NaN", "Infinity")
        .containsOnlyOnce("http");
  }

  @ParameterizedTest
  @MethodSource("all")
  void wordsOfACorpusStayWords(Figure figure) throws Exception {
    assertThat(figure.html("f").toString()).doesNotContain("<script", "alert('");
    assertThat(figure.table().html("t").toString()).doesNotContain("<script", "alert('");
    parsed(figure.html("f").toString());
    parsed(figure.table().html("t").toString());
  }

  @ParameterizedTest
  @MethodSource("all")
  void idsAreUniqueAndBeginWithTheGivenOne(Figure figure) {
    List<String> ids = new ArrayList<>();
    Pattern.compile(" id=\"([^\"]*)\"")
        .matcher(figure.html("net").toString())
        .results()
        .forEach(id -> ids.add(id.group(1)));

    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.startsWith("net"));
  }

  @ParameterizedTest
  @MethodSource("all")
  void theSameNumbersGiveTheSameBytesInEveryLocale(Figure figure) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ROOT);
      String first = figure.svgFile() + figure.html("f") + figure.table().html("t");
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(figure.svgFile() + figure.html("f") + figure.table().html("t")).isEqualTo(first);
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(figure.svgFile() + figure.html("f") + figure.table().html("t")).isEqualTo(first);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void thePageSetsNoStyleInline(Figure figure) {
    assertThat(figure.html("f").toString()).doesNotContain("style=", "<style");
  }
}
