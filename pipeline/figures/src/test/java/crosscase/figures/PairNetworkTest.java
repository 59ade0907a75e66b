package crosscase.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crosscase.association.Verdict;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class PairNetworkTest {
  @Test
  void tellsTogetherApartAndDifferingByTheStyleOfTheLine() {
    String svg = Examples.smallNetwork().svgFile();

    assertThat(svg)
        .containsPattern("<path class=\"together\" d=\"M[\\d. Q]+\" stroke-width=\"3.4\"/>")
        .containsPattern(
            "<path class=\"apart\" d=\"M[\\d. Q]+\" stroke-width=\"2.6\" stroke-dasharray=\"7.1"
                + " 4.6\"/>")
        .containsPattern(
            "<path class=\"differs\" d=\"M[\\d. Q]+\" stroke-width=\"1.5\" stroke-dasharray=\"0 3.9\"/>");
  }

  @Test
  void aLineIsTheWiderTheFurtherTheOddsRatioIsFromOne() {
    assertThat(
            DoubleStream.of(1, 2, 0.5, 8, 32, 1e9, 0, 1 / 0.0)
                .map(PairMeasure.ODDS_RATIO::lineWidth))
        .containsExactly(1.0, 1.8, 1.8, 3.4000000000000004, 5.0, 6.0, 6.0, 6.0);
  }

  @Test
  void hasALegendOfLinesWidthsAndSizes() {
    assertThat(Examples.smallNetwork().svgFile())
        .contains(
            ">together (odds ratio above 1)</text>",
            ">apart (below 1)</text>",
            ">differs by case</text>",
            ">Width: odds ratio</text>",
            ">2 or 1/2</text>",
            ">Size: sentences</text>",
            ">100</text>");
  }

  @Test
  void namesTheThemesThatItDoesNotDraw() {
    assertThat(Examples.smallNetwork().drawn())
        .extracting(PairNetwork.Node::label)
        .containsExactlyInAnyOrder("Trust", "Control", "Silence", "Voice");
    assertThat(Examples.smallNetwork().note())
        .isEqualTo(
            "Shown: pairs that go together, stay apart or differ by case. Themes without such a pair: "
                + Examples.HOSTILE
                + ".");
  }

  @Test
  void saysThatThereIsNothingToDraw() {
    PairNetwork none = Examples.network(List.of(), List.of());

    assertThat(none.svgFile())
        .contains("There are no pairs that go together, stay apart or differ by case.")
        .doesNotContain("<circle", "<path");
  }

  @Test
  void theTableSaysHowEachPairIs() {
    assertThat(Examples.smallNetwork().table().rows())
        .extracting(row -> row.label() + " " + row.cells().getFirst().text())
        .containsExactly(
            "Trust and Control together",
            "Trust and Silence apart",
            "Control and Voice differs by case");
  }

  @Test
  void onAPageMarksLeadToTheirSentences() {
    assertThat(Examples.smallNetwork().html("network").toString())
        .contains("href=\"/ab\" aria-label=\"Trust and Control: together, odds ratio 8.00, 20")
        .contains("href=\"/a\" aria-label=\"Trust: 100 sentences\" data-themes=\"a\"");
  }

  @Test
  void theVerdictDecidesTheWayAndOtherwiseTheTest() {
    assertThat(PairNetwork.Way.of(Examples.pair(Examples.twoCases(), Verdict.CONSISTENT)))
        .isEqualTo(PairNetwork.Way.TOGETHER);
    assertThat(PairNetwork.Way.of(Examples.pair(Examples.twoCases(), Verdict.DIFFERS_BY_CASE)))
        .isEqualTo(PairNetwork.Way.DIFFERS);
    assertThat(PairNetwork.Way.of(Examples.pairs().getLast())).isEqualTo(PairNetwork.Way.APART);
  }

  @Test
  void placesStrongPairsNextToEachOther() {
    PairNetwork ring =
        Examples.network(
            List.of(node("a"), node("b"), node("c"), node("d"), node("e")),
            List.of(
                edge("a", "c"), edge("c", "e"), edge("e", "b"), edge("b", "d"), edge("d", "a")));

    String order = String.join("", ring.drawn().stream().map(PairNetwork.Node::id).toList());
    assertThat((order + order).contains("acebd") || (order + order).contains("adbec")).isTrue();
  }

  private static PairNetwork.Node node(String id) {
    return new PairNetwork.Node(id, id, 10, "");
  }

  private static PairNetwork.Edge edge(String first, String second) {
    return new PairNetwork.Edge(first, second, 4, PairNetwork.Way.TOGETHER, 1, "");
  }

  @Test
  void anEdgeWithoutItsNodeIsRefused() {
    assertThatThrownBy(() -> Examples.network(List.of(node("a")), List.of(edge("a", "b"))))
        .hasMessage("The edge a + b lacks a node: give a node for each theme");
  }
}
