package crosscase.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeatMapTest {
  @Test
  void theLargestShareIsTheDarkestAndEachCellSaysItsCountsInWords() {
    FigureTable table = Examples.heatMap().table();

    assertThat(table.columns()).containsExactly("Theme", "north & east", "south");
    assertThat(table.rows().getFirst().cells().getFirst())
        .isEqualTo(
            new FigureTable.Cell(
                "20.0%",
                "share6",
                "Control in north & east: 40 of 200 sentences, 95 % interval by document 12.1% to 29.0%",
                "/n",
                ""));
    assertThat(table.rows().get(1).cells().getFirst().style()).isEqualTo("share0");
    assertThat(table.rows().getLast().cells().getFirst().text()).isEqualTo("200");
  }

  @Test
  void aCaseWithoutUnitsHasNoShare() {
    assertThat(Examples.heatMap().table().rows().getFirst().cells().getLast().text())
        .isEqualTo("NA");
  }

  @Test
  void thePageShowsTheScaleOfShades() {
    assertThat(Examples.heatMap().html("heat").toString())
        .contains("<table id=\"heat\" class=\"heat-map\">")
        .contains("<span class=\"share0\">from 0.0%</span>", "<span class=\"share6\">17.1%</span>")
        .contains(
            "href=\"/n\" aria-label=\"Control in north &amp; east: 40 of 200 sentences, 95 %");
  }

  @Test
  void theFileDrawsEveryCellWithItsNumber() {
    assertThat(Examples.heatMap().svgFile())
        .contains("<rect class=\"cell share6\"", ">20.0%</text>", ">north &amp; east</text>")
        .contains("<text class=\"middle on-share6\"");
  }
}
