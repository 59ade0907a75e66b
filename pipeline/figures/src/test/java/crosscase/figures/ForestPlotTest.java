package crosscase.figures;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.association.Interval;
import crosscase.association.PairEstimates.CaseEvidence;
import crosscase.association.PairTable;
import crosscase.association.Verdict;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ForestPlotTest {
  private static ForestPlot twoCases() {
    return Examples.forest(Examples.pair(Examples.twoCases(), Verdict.CONSISTENT));
  }

  @Test
  void drawsASquareOnItsIntervalForEachCaseAndADiamondForAll() {
    String svg = twoCases().svgFile();

    assertThat(svg)
        .contains(
            ">15.00 (6.10 to 36.00)</text>",
            ">2.44 (0.76 to 7.85)</text>",
            ">20 / 4</text>",
            "<text class=\"end strong\"",
            ">24 / 12</text>",
            ">One case left out</text>",
            ">2.44 to 15.00</text>",
            "<line class=\"range\"")
        .containsPattern("<line class=\"case\" x1=\"[\\d.]+\" y1=\"37\" x2=\"[\\d.]+\" y2=\"37\"/>")
        .containsPattern("<polygon class=\"pooled\" points=\"[\\d. ,]+\"/>")
        .containsPattern("<rect class=\"case\" x=\"[\\d.]+\"");
    assertThat(svg.split("<rect class=\"case\"", -1)).hasSize(1 + 2);
  }

  @Test
  void theSquareOfTheCaseWithMoreDocumentsIsLarger() {
    String svg = twoCases().svgFile();

    assertThat(svg).contains("width=\"11.7\"", "width=\"14\"");
  }

  @Test
  void drawsZeroAndInfinityAsHollowArrowsAtTheEndsOfTheAxis() {
    String svg = Examples.oddForest().svgFile();
    ForestColumns columns = columns(svg);

    assertThat(svg)
        .contains("<polygon class=\"case open\" points=\"" + SvgWriter.at(columns.plotLeft()) + ",")
        .contains(
            "<polygon class=\"case open\" points=\"" + SvgWriter.at(columns.plotRight()) + ",")
        .contains(">0 (0 to 3.20)</text>", ">∞ (2.20 to ∞)</text>", ">NA</text>", ">no document")
        .doesNotContain("NaN", "Infinity");
  }

  /** Read from the drawing: the axis goes from end to end. */
  private static ForestColumns columns(String svg) {
    var axis =
        java.util.regex.Pattern.compile(
                "<line class=\"axis\" x1=\"([\\d.]+)\" y1=\"[\\d.]+\" x2=\"([\\d.]+)\"")
            .matcher(svg);
    assertThat(axis.find()).isTrue();
    return new ForestColumns(
        0, 0, 0, Double.parseDouble(axis.group(1)), Double.parseDouble(axis.group(2)));
  }

  @Test
  void anIntervalThatLeavesTheAxisEndsInAFilledArrow() {
    assertThat(Examples.oddForest().svgFile()).contains("<polygon class=\"case\" points=");
  }

  @Test
  void hasAnAxisWithTicksThatAlwaysShowsOne() {
    assertThat(twoCases().svgFile())
        .contains(">0.5</text>", ">1</text>", ">2</text>", ">10</text>", "odds ratio, log scale")
        .contains("<line class=\"one\"");
  }

  @Test
  void saysWhetherTheCasesDifferAsTheVerdictDoes() {
    assertThat(Examples.oddForest().heterogeneity())
        .isEqualTo(
            "The odds ratio differs by case (p = 0.013, q = 0.013): read each case on its own, not only the pooled value.");
    assertThat(twoCases().heterogeneity())
        .isEqualTo(
            "There is no evidence that the odds ratio differs by case (p = 0.013, q = 0.013).");
    assertThat(Examples.forest(Examples.pairs().getLast()).heterogeneity())
        .isEqualTo(
            "Whether the odds ratio differs by case cannot be tested: fewer than two can tell.");
  }

  @Test
  void withoutCasesThereIsOnlyTheDiamond() {
    SortedMap<String, CaseEvidence> all = new TreeMap<>();
    all.put("", Examples.caseOf(new PairTable(20, 10, 20, 150), 15, new Interval(6, 36)));
    ForestPlot plot = Examples.forest(Examples.pair(all, Verdict.CONSISTENT));

    assertThat(plot.svgFile())
        .contains(">All documents are one group.</text>", "<polygon class=\"pooled\"")
        .doesNotContain("class=\"case\"", ">case</text>");
  }

  @Test
  void theTableSaysTheSameAndWhyANumberIsMissing() {
    FigureTable table = Examples.oddForest().table();

    assertThat(table.rows())
        .extracting(FigureTable.Row::label)
        .startsWith("1 typical", "2 never together", "3 never apart")
        .endsWith("All, pooled", "One case left out");
    assertThat(table.rows().getFirst().cells())
        .extracting(FigureTable.Cell::text)
        .isEqualTo(List.of("8", "200", "30", "40", "20", "15.00", "6.15 to 36.56", ""));
    assertThat(table.rows())
        .extracting(row -> row.cells().getLast().text())
        .contains("the themes never meet")
        .anyMatch(note -> note.startsWith("no document has both themes"));
  }

  @Test
  void aCaseLeadsToItsSentencesOnAPageAndNowhereInAFile() {
    assertThat(twoCases().html("f").toString()).contains("href=\"/search?case=north\"");
    assertThat(twoCases().svgFile()).doesNotContain("href", "<a ");
  }
}
