package crosscase.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTableTest {
  private static FigureTable table(String text, String words) {
    return new FigureTable(
        "A caption",
        "heat-map",
        List.of("Theme", "north"),
        List.of(
            new FigureTable.Row(
                "Trust",
                "theme-trust",
                List.of(
                    new FigureTable.Cell(text, "share1", words, "/n", ""),
                    FigureTable.Cell.of("7")))));
  }

  @Test
  void writesHeadingsForRowsAndColumnsAndLinksWithTheirWords() {
    assertThat(table("1.0%", "1 of 100 <sentences>").html("t").toString())
        .isEqualToIgnoringNewLines(
            """
            <div class="figure-table" tabindex="0" role="region" aria-label="A caption">\
            <table id="t" class="heat-map"><caption>A caption</caption>
            <thead><tr><th scope="col"><span>Theme</span>
            </th>
            <th scope="col"><span>north</span>
            </th>
            </tr>
            </thead>
            <tbody><tr><th scope="row" class="theme-trust"><i aria-hidden="true"></i>
            Trust</th>
            <td class="share1"><a href="/n" aria-label="1 of 100 &lt;sentences&gt;" \
            title="1 of 100 &lt;sentences&gt;">1.0%</a>
            </td>
            <td>7</td>
            </tr>
            </tbody>
            </table>
            </div>
            """);
  }

  @Test
  void aChangedCellShowsWhatItWasAndLeadsNowhere() {
    FigureTable.Cell changed =
        table("2.0%", "2 of 100")
            .comparedWith(table("1.0%", "1 of 100"))
            .rows()
            .getFirst()
            .cells()
            .getFirst();

    assertThat(changed)
        .isEqualTo(new FigureTable.Cell("2.0%", "share1", "2 of 100, before: 1.0%", "", "1.0%"));
    assertThat(table("2.0%", "2 of 100").comparedWith(table("1.0%", "x")).html("t").toString())
        .contains("<td class=\"share1 differs\">", "<del>1.0%</del>");
  }

  @Test
  void aCellThatShowsTheSameNumberIsNotMarked() {
    FigureTable compared =
        table("1.69", "12 sentences, q 0.04").comparedWith(table("1.69", "12 sentences, q 0.05"));

    assertThat(compared.rows().getFirst().cells().getFirst())
        .isEqualTo(new FigureTable.Cell("1.69", "share1", "12 sentences, q 0.04", "", ""));
  }

  @Test
  void anUnchangedTableStaysAsItIs() {
    assertThat(table("1.0%", "1 of 100").comparedWith(table("1.0%", "1 of 100")))
        .isEqualTo(table("1.0%", "1 of 100"));
  }
}
