package crosscase.extract.rtf;

import crosscase.extract.office.WordMarkup;
import crosscase.extract.office.WordStyles;

/** Reads the style sheet of an RTF file, which has one group for each style. */
final class RtfStyles {
  private final WordStyles styles;
  private final StringBuilder name = new StringBuilder();
  private int number;
  private int parent = -1;
  private int level;

  RtfStyles(WordStyles styles) {
    this.styles = styles;
  }

  void begin() {
    name.setLength(0);
    number = 0;
    parent = -1;
    level = 0;
  }

  void handle(String word, int value) {
    switch (word) {
      case "s" -> number = value;
      case "sbasedon" -> parent = value;
      case "outlinelevel" -> level = WordMarkup.level(String.valueOf(value));
      default -> {}
    }
  }

  void appendName(String words) {
    name.append(words);
  }

  /** Other names may follow after a comma; a semicolon ends the name. */
  void end() {
    if (!name.isEmpty()) {
      styles.add(number, name.toString().replaceFirst("[,;].*", "").strip(), parent, level);
    }
    begin();
  }
}
