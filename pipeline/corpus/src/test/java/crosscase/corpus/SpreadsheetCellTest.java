package crosscase.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "\uFF1D1",
        "\uFF0B1",
        "\uFF0D1",
        "\uFF201"
      })
  void whatASpreadsheetMightCalculateBecomesText(String cell) {
    assertThat(SpreadsheetCell.escape(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "trust", "a=b", "'quoted'", " 1", "😀"})
  void otherTextStaysAsItIs(String cell) {
    assertThat(SpreadsheetCell.escape(cell)).isEqualTo(cell);
  }

  @Property(tries = 300)
  void everyTextIsReadBack(@ForAll @Chars({'\'', '=', '@', '\t', 'a'}) String text) {
    assertThat(SpreadsheetCell.unescape(SpreadsheetCell.escape(text))).isEqualTo(text);
  }
}
