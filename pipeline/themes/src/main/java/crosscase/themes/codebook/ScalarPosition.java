package crosscase.themes.codebook;

import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Finds the position in a YAML file of a character of a scalar's text.
 *
 * <p>YAML may fold and indent white space, so only visible characters are counted.
 */
final class ScalarPosition {
  private final int[] file;
  private final ScalarStyle style;
  private int position;

  private ScalarPosition(int[] file, ScalarStyle style, int at) {
    this.file = file;
    this.style = style;
    this.position = at;
  }

  /**
   * The line and column of a character, both from 1.
   *
   * @param start where the text begins in the file
   * @param place the offset of the character in the text, in UTF-16 units
   */
  static String lineAndColumnOf(String yaml, ScalarNode text, Mark start, int place) {
    int[] file = yaml.codePoints().toArray();
    ScalarPosition walk = new ScalarPosition(file, text.getScalarStyle(), start.getIndex());
    walk.skipOpening();
    String before = text.getValue().substring(0, Math.min(place, text.getValue().length()));
    long visible = before.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    for (long i = 0; i < visible; i++) {
      walk.skipWhitespace();
      walk.position += walk.encodedLength();
    }
    if (before.length() < text.getValue().length()) {
      walk.skipWhitespace();
    }
    return walk.currentLineAndColumn();
  }

  /** Skips the opening quote or the header line of a block scalar. */
  private void skipOpening() {
    switch (style) {
      case PLAIN -> {}
      case SINGLE_QUOTED, DOUBLE_QUOTED -> position++;
      default -> {
        while (lookAhead(0) != '\n' && position < file.length) {
          position++;
        }
      }
    }
  }

  private void skipWhitespace() {
    while (position < file.length && isSpace()) {
      position += isEscape() ? 2 : 1;
    }
  }

  private boolean isSpace() {
    return isEscape()
        ? " \tntrvfe_NLP\n\r".indexOf(lookAhead(1)) >= 0
        : Character.isWhitespace(lookAhead(0));
  }

  private boolean isEscape() {
    return style == ScalarStyle.DOUBLE_QUOTED && lookAhead(0) == '\\';
  }

  /** How many characters of the file encode the current character of the text. */
  private int encodedLength() {
    if (isEscape()) {
      return switch (lookAhead(1)) {
        case 'x' -> 4;
        case 'u' -> 6;
        case 'U' -> 10;
        default -> 2;
      };
    }
    boolean doubled = style == ScalarStyle.SINGLE_QUOTED && lookAhead(0) == '\'';
    return doubled ? 2 : 1;
  }

  private int lookAhead(int ahead) {
    return position + ahead < file.length ? file[position + ahead] : 0;
  }

  private String currentLineAndColumn() {
    int line = 1;
    int begin = 0;
    for (int i = 0; i < Math.min(position, file.length); i++) {
      if (file[i] == '\n') {
        line++;
        begin = i + 1;
      }
    }
    return "%d:%d".formatted(line, position - begin + 1);
  }
}
