package crosscase.report;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.association.DocumentUnits;
import crosscase.association.PairEvidence;
import crosscase.figures.ForestPlot;
import crosscase.jobs.Selection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cases whose odds ratio is 0, infinite or undefined, and one whose odds ratio is finite. */
class ReportFiguresTest {
  private static final List<DocumentUnits> DOCUMENTS =
      List.of(
          HandCountedThemes.document("1", "all", "B..B..c..t..B......."),
          HandCountedThemes.document("2", "never", "c..c....t..t........"),
          HandCountedThemes.document("3", "only", "B...B....t.........."),
          HandCountedThemes.document("4", "silent", "t.....t............."));

  private static ForestPlot plot() {
    ReportContent content = HandCountedThemes.report(DOCUMENTS, Selection.DEFAULT);
    PairEvidence pair = content.found().evidence().getFirst();
    return new ReportFigures(content).forestPlot(pair, "Control and trust");
  }

  @Test
  void drawsASquareForAFiniteRatioAndAnArrowForZeroOrInfinity() {
    String picture = plot().svgFile();

    assertThat(picture.split("<rect class=\"case", -1)).hasSize(1 + 1);
    assertThat(picture.split("<polygon class=\"case open\"", -1)).hasSize(1 + 2);
    assertThat(picture)
        .doesNotContain("NaN", "Infinity")
        .containsPattern(">0( \\(|<)")
        .containsPattern(">∞( \\(|<)")
        .contains(">NA</text>");
  }

  @Test
  void theTableSaysWhyANumberIsMissing() {
    assertThat(plot().table().html("plot").toString())
        .contains("the themes never meet", "one is never without the other")
        .contains("no document has both themes, each on some of its sentences but not on all");
  }
}
