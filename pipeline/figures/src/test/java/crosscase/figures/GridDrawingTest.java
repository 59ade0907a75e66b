package crosscase.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GridDrawingTest {
  private static String svg(List<String> headings) {
    List<FigureTable.Cell> cells =
        headings.stream().map(name -> new FigureTable.Cell("1", "even", "", "", "")).toList();
    List<String> columns = Stream.concat(Stream.of("Theme"), headings.stream()).toList();
    FigureTable table =
        new FigureTable(
            "A table", "heat-map", columns, List.of(new FigureTable.Row("Trust", "", cells)));
    return new GridDrawing(table, List.of(), "", "").svgFile();
  }

  @Test
  void anUprightHeadingBreaksAtItsHyphen() {
    assertThat(svg(List.of("employment-services", "housing")))
        .contains(">employment-</text>", ">services</text>");
  }

  @Test
  void aTurnedHeadingOfManyLinesKeepsToItsColumn() {
    String longLabel = "a label that goes on and on ".repeat(6).strip();
    int lines = TextWidth.wrap(longLabel, 170).size();
    List<String> headings =
        IntStream.range(0, 9).mapToObj(i -> i == 4 ? longLabel : "theme " + i).toList();

    double column =
        Pattern.compile("class=\"cell even\"[^>]*? width=\"([0-9.]+)\"")
            .matcher(svg(headings))
            .results()
            .mapToDouble(width -> Double.parseDouble(width.group(1)))
            .findFirst()
            .orElseThrow();

    assertThat(lines).isGreaterThan(3);
    assertThat(column).isGreaterThanOrEqualTo(lines * TextWidth.LINE);
  }
}
