package crosscase.themes;

import crosscase.corpus.Span;

/**
 * A text as other programs count it: in Unicode code points, each line end one line feed.
 *
 * <p>REFI-QDA counts so; an emoji is one there and two UTF-16 units here.
 */
final class CodePoints {
  private final String text;

  /** For each unit of the text, how many code points stand before it. */
  private final int[] before;

  /**
   * @param lineEnd how many code points a carriage return with its line feed counts, 1 or 2
   */
  CodePoints(String text, int lineEnd) {
    this.text = text;
    before = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean low = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      before[i + 1] = before[i] + (low || (lineEnd == 1 && text.startsWith("\r\n", i)) ? 0 : 1);
    }
  }

  /** The text with line feeds only, of which {@link #of} tells the places if a line end is 1. */
  static String lineFeeds(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** How many code points there are. */
  int length() {
    return before[text.length()];
  }

  /** How many code points stand before a unit. */
  int of(int unit) {
    return before[unit];
  }

  /** The units of a stretch of code points, within the text whatever was asked. */
  Span units(int begin, int end) {
    int from = unit(begin);
    return new Span(from, Math.max(from, unit(end)));
  }

  private int unit(int codePoint) {
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high) / 2;
      if (before[middle] < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
