package crosscase.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class TextWidthTest {
  @Test
  void breaksAfterSpacesAndHyphensAndWithinAWordThatIsTooLong() {
    assertThat(TextWidth.wrap("health-and-social care", 80))
        .containsExactly("health-and-", "social care");
    assertThat(TextWidth.wrap("Verwaltungsmodernisierung", 100))
        .containsExactly("Verwaltungsmo", "dernisierung");
  }

  @Test
  void theWidestWordEndsAtASpaceOrHyphen() {
    assertThat(TextWidth.widestWord("employment-services"))
        .isEqualTo(TextWidth.of("employment-"))
        .isLessThan(TextWidth.of("employment-s"));
  }

  @Test
  void anEmptyTextIsOneEmptyLine() {
    assertThat(TextWidth.wrap(" ", 80)).containsExactly("");
  }

  @Property
  void noLineIsWiderThanAskedAndNoLetterIsLost(
      @ForAll String text, @ForAll @DoubleRange(min = 20, max = 300) double width) {
    List<String> lines = TextWidth.wrap(text, width);

    assertThat(withoutSpace(String.join("", lines))).isEqualTo(withoutSpace(text));
    assertThat(lines)
        .allMatch(
            line -> TextWidth.of(line) <= width || line.codePointCount(0, line.length()) == 1);
  }

  private static String withoutSpace(String text) {
    StringBuilder left = new StringBuilder();
    text.codePoints()
        .filter(character -> !Character.isWhitespace(character))
        .forEach(left::appendCodePoint);
    return left.toString();
  }
}
