package crosscase.report;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.association.CaseCounts;
import crosscase.association.CooccurrenceMatrix;
import crosscase.association.StratumCounts;
import crosscase.figures.ForestPlot;
import crosscase.jobs.Cooccurrence;
import crosscase.jobs.Selection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Cases whose odds ratio is 0, infinite or undefined, and one whose odds ratio is finite. */
class ReportFiguresTest {
  private static final List<String> THEMES = List.of("A", "B");

  private static Cooccurrence found() {
    TreeMap<String, StratumCounts> strata = new TreeMap<>();
    strata.put("all", stratum(200, 30, 40, 20));
    strata.put("never", stratum(200, 10, 10, 0));
    strata.put("only", stratum(200, 5, 5, 5));
    strata.put("silent", stratum(200, 0, 5, 0));
    return Cooccurrence.of(new CaseCounts(THEMES, strata), THEMES);
  }

  private static ForestPlot plot() {
    ReportLabels labels = new ReportLabels(Selection.DEFAULT, Map.of());
    return new ReportFigures(labels, found())
        .forestPlot(NotablePair.of(found()).getFirst(), "Control and trust");
  }

  private static StratumCounts stratum(long units, long... cells) {
    return new StratumCounts(4, new long[] {3, 4}, CooccurrenceMatrix.of(2, units, cells));
  }

  @Test
  void drawsASquareForAFiniteRatioAndAnArrowForZeroOrInfinity() {
    String picture = plot().svgFile();

    assertThat(picture.split("<rect class=\"case\"", -1)).hasSize(1 + 1);
    assertThat(picture.split("<polygon class=\"case open\"", -1)).hasSize(1 + 2);
    assertThat(picture)
        .doesNotContain("NaN", "Infinity")
        .contains(">NA</text>", ">0</text>", ">∞</text>");
  }

  @Test
  void theTableSaysWhyANumberIsUndefined() {
    assertThat(plot().table().html("plot").toString())
        .contains("one of the themes never occurs without the other")
        .contains("one of the themes occurs on no unit")
        .contains("no unit has both themes, or every unit has at least one");
  }
}
