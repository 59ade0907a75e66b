package crosscase.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class PairMatrixTest {
  private static List<FigureTable.Cell> row(PairMeasure measure, int row) {
    return Examples.matrix(measure).table().rows().get(row).cells();
  }

  @Test
  void aPairThatPassesIsBoldAndColouredByItsDirection() {
    FigureTable.Cell cell = row(PairMeasure.ODDS_RATIO, 0).get(1);

    assertThat(cell.text()).isEqualTo("7.70");
    assertThat(cell.style()).isEqualTo("together3 passes");
    assertThat(cell.words())
        .isEqualTo(
            "Control with Trust: consistent; 24 sentences with both, odds ratio 7.70, q = 0.010");
    assertThat(cell.link()).isEqualTo("/search?theme=control,trust");
  }

  @Test
  void isSymmetricWithTheCountsOfThemesOnTheDiagonal() {
    assertThat(row(PairMeasure.ODDS_RATIO, 1).getFirst().text())
        .isEqualTo(row(PairMeasure.ODDS_RATIO, 0).get(1).text());
    assertThat(row(PairMeasure.ODDS_RATIO, 1).get(1).text()).isEqualTo("70");
    assertThat(row(PairMeasure.ODDS_RATIO, 1).get(1).style()).isEqualTo("own");
  }

  @Test
  void aPairThatIsNeverTogetherAndDoesNotPassIsBlank() {
    FigureTable.Cell cell = row(PairMeasure.ODDS_RATIO, 0).get(2);

    assertThat(cell.text()).isEqualTo("·");
    assertThat(cell.style()).isEqualTo("blank");
    assertThat(cell.words())
        .contains("too little to tell; 0 sentences with both, odds ratio 0, q = ");
  }

  @Test
  void theShadeIsTheNearestDoublingOfTheOddsRatio() {
    assertThat(
            DoubleStream.of(
                    0, 0.01, 0.0625, 0.13, 0.24, 0.6, 0.8, 1, 1.3, 1.9, 4.2, 9, 1000, 1 / 0.0)
                .mapToObj(PairMeasure.ODDS_RATIO::shade))
        .containsExactly(
            "apart4",
            "apart4",
            "apart4",
            "apart3",
            "apart2",
            "apart1",
            "even",
            "even",
            "even",
            "together1",
            "together2",
            "together3",
            "together4",
            "together4");
  }

  @Test
  void otherMeasuresHaveTheirOwnShades() {
    assertThat(PairMeasure.NPMI.shade(-1)).isEqualTo("apart4");
    assertThat(PairMeasure.NPMI.shade(0.25)).isEqualTo("together2");
    assertThat(PairMeasure.JACCARD.shade(0.25)).isEqualTo("share6");
    assertThat(PairMeasure.BOTH.shade(0)).isEqualTo("share0");
    assertThat(row(PairMeasure.BOTH, 0).get(1).text()).isEqualTo("24");
  }

  @Test
  void aMeasureIsFoundByItsWord() {
    for (PairMeasure measure : PairMeasure.values()) {
      assertThat(PairMeasure.of(measure.word())).contains(measure);
    }
    assertThat(PairMeasure.of("none")).isEmpty();
  }

  @Test
  void theFileFramesWhatStaysApart() {
    assertThat(Examples.matrix(PairMeasure.ODDS_RATIO).svgFile())
        .contains("class=\"cell blank\"", "class=\"cell together3 passes\"")
        .contains("Dashed frame: the themes stay apart.");
  }
}
