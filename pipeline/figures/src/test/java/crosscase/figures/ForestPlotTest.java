package crosscase.figures;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.association.PairTable;
import crosscase.association.UndefinedReason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ForestPlotTest {
  private static ForestPlot twoCases() {
    Map<String, PairTable> tables = new LinkedHashMap<>();
    tables.put("north", new PairTable(20, 10, 20, 150));
    tables.put("south", new PairTable(4, 16, 26, 254));
    return Examples.forest(tables);
  }

  @Test
  void drawsASquareOnItsIntervalForEachCaseAndADiamondForAll() {
    String svg = twoCases().svgFile();

    // north: 20 * 150 / (10 * 20) = 15; south: 4 * 254 / (16 * 26) = 2.44.
    assertThat(svg)
        .contains(
            ">15.00 (6.15 to 36.56)</text>",
            ">2.44 (0.76 to 7.85)</text>",
            ">20 / 200</text>",
            "<text class=\"end strong\"",
            ">24 / 500</text>")
        .containsPattern("<line class=\"case\" x1=\"[\\d.]+\" y1=\"37\" x2=\"[\\d.]+\" y2=\"37\"/>")
        .containsPattern("<polygon class=\"pooled\" points=\"[\\d. ,]+\"/>")
        .containsPattern("<rect class=\"case\" x=\"[\\d.]+\"");
    assertThat(svg.split("<rect class=\"case\"", -1)).hasSize(1 + 2);
  }

  @Test
  void theSquareOfTheCaseWithMoreUnitsIsLarger() {
    String svg = twoCases().svgFile();

    assertThat(svg).contains("width=\"12.5\"", "width=\"14\"");
  }

  @Test
  void drawsZeroAndInfinityAsHollowArrowsAtTheEndsOfTheAxis() {
    String svg = Examples.oddForest().svgFile();
    ForestColumns columns = columns(svg);

    assertThat(svg)
        .contains("<polygon class=\"case open\" points=\"" + SvgWriter.at(columns.plotLeft()) + ",")
        .contains(
            "<polygon class=\"case open\" points=\"" + SvgWriter.at(columns.plotRight()) + ",")
        .contains(">0</text>", ">∞</text>", ">NA</text>", ">one of the")
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
    ForestPlot plot = Examples.forest(Map.of("wide", new PairTable(100_000, 1, 1, 900_000)));

    assertThat(plot.svgFile()).contains("<polygon class=\"case\" points=");
  }

  @Test
  void hasAnAxisWithTicksThatAlwaysShowsOne() {
    assertThat(twoCases().svgFile())
        .contains(">0.5</text>", ">1</text>", ">2</text>", ">10</text>", "odds ratio, log scale")
        .contains("<line class=\"one\"");
  }

  @Test
  void saysWhetherTheCasesDiffer() {
    assertThat(twoCases().heterogeneity())
        .isEqualTo(
            "The odds ratio differs by case (Breslow-Day-Tarone test, p = 0.013): read each case"
                + " on its own, not only the pooled value.");
    assertThat(Examples.forest(Map.of("one", new PairTable(20, 10, 20, 150))).heterogeneity())
        .isEqualTo(
            "Whether the odds ratio differs by case cannot be tested: %s."
                .formatted(UndefinedReason.ONE_INFORMATIVE_STRATUM.explanation()));
  }

  @Test
  void theTableSaysTheSameAndWhyANumberIsMissing() {
    FigureTable table = Examples.oddForest().table();

    assertThat(table.rows())
        .extracting(FigureTable.Row::label)
        .startsWith("typical", "never together", "never apart")
        .endsWith("All, pooled", "All, documents resampled");
    assertThat(table.rows().getFirst().cells())
        .extracting(FigureTable.Cell::text)
        .isEqualTo(List.of("200", "30", "40", "20", "15.00", "6.15 to 36.56", ""));
    assertThat(table.rows().get(1).cells().getLast().text())
        .isEqualTo(UndefinedReason.EMPTY_DIAGONAL_CELL.explanation());
    assertThat(table.rows().get(2).cells().getLast().text())
        .isEqualTo(UndefinedReason.THEME_NEVER_ALONE.explanation());
    assertThat(table.rows().get(3).cells().getLast().text())
        .isEqualTo(UndefinedReason.THEME_ON_NO_UNIT.explanation());
  }

  @Test
  void aCaseLeadsToItsSentencesOnAPageAndNowhereInAFile() {
    assertThat(twoCases().html("f").toString()).contains("href=\"/search?case=north\"");
    assertThat(twoCases().svgFile()).doesNotContain("href", "<a ");
  }
}
