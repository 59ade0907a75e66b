package crosscase.themes;

import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Where in a YAML file a character of a text stands.
 *
 * <p>YAML folds and indents white space as it likes, so only what is visible is counted.
 */
final class ScalarPlace {
  private final int[] file;
  private final ScalarStyle style;
  private int at;

  private ScalarPlace(int[] file, ScalarStyle style, int at) {
    this.file = file;
    this.style = style;
    this.at = at;
  }

  /**
   * Line and column of a character, from 1.
   *
   * @param start of the text in the file
   * @param place of the character in the text, in UTF-16 units
   */
  static String of(String yaml, ScalarNode text, Mark start, int place) {
    int[] file = yaml.codePoints().toArray();
    ScalarPlace walk = new ScalarPlace(file, text.getScalarStyle(), start.getIndex());
    walk.open();
    String before = text.getValue().substring(0, Math.min(place, text.getValue().length()));
    long visible = before.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    for (long i = 0; i < visible; i++) {
      walk.toVisible();
      walk.at += walk.length();
    }
    if (before.length() < text.getValue().length()) {
      walk.toVisible();
    }
    return walk.lineAndColumn();
  }

  /** Past the quote or, of a block, the line with its sign. */
  private void open() {
    switch (style) {
      case PLAIN -> {}
      case SINGLE_QUOTED, DOUBLE_QUOTED -> at++;
      default -> {
        while (there(0) != '\n' && at < file.length) {
          at++;
        }
      }
    }
  }

  private void toVisible() {
    while (at < file.length && isSpace()) {
      at += isEscape() ? 2 : 1;
    }
  }

  private boolean isSpace() {
    return isEscape()
        ? " \tntrvfe_NLP\n\r".indexOf(there(1)) >= 0
        : Character.isWhitespace(there(0));
  }

  private boolean isEscape() {
    return style == ScalarStyle.DOUBLE_QUOTED && there(0) == '\\';
  }

  /** How many characters of the file make the one of the text that stands here. */
  private int length() {
    if (isEscape()) {
      return switch (there(1)) {
        case 'x' -> 4;
        case 'u' -> 6;
        case 'U' -> 10;
        default -> 2;
      };
    }
    boolean doubled = style == ScalarStyle.SINGLE_QUOTED && there(0) == '\'';
    return doubled ? 2 : 1;
  }

  private int there(int ahead) {
    return at + ahead < file.length ? file[at + ahead] : 0;
  }

  private String lineAndColumn() {
    int line = 1;
    int begin = 0;
    for (int i = 0; i < Math.min(at, file.length); i++) {
      if (file[i] == '\n') {
        line++;
        begin = i + 1;
      }
    }
    return "%d:%d".formatted(line, at - begin + 1);
  }
}
