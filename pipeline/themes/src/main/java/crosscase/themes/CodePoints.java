package crosscase.themes;

import crosscase.corpus.Span;

/**
 * A text as other programs count it, and back to UTF-16 units.
 *
 * <p>REFI-QDA counts Unicode code points with each line end one: an emoji is one there and two
 * here. Some programs count units all the same, or line ends twice.
 */
final class CodePoints {
  private final String text;

  /** For each unit of the text, how much is counted before it. */
  private final int[] before;

  /** What counts one. */
  enum Counted {
    CODE_POINT,
    UNIT
  }

  /** How a carriage return with its line feed counts, or what another program had for it. */
  enum LineEnd {
    ONE,
    AS_WRITTEN,
    TWO
  }

  /** As the specification counts. */
  CodePoints(String text) {
    this(text, Counted.CODE_POINT, LineEnd.ONE);
  }

  CodePoints(String text, Counted counted, LineEnd lineEnd) {
    this.text = text;
    before = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      int units = counted == Counted.CODE_POINT && isLow(text, i) ? 0 : 1;
      before[i + 1] = before[i] + units + more(text, i, lineEnd);
    }
  }

  private static boolean isLow(String text, int i) {
    return i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
  }

  /** What a line end counts more, or less, than it has characters. */
  private static int more(String text, int i, LineEnd lineEnd) {
    if (lineEnd == LineEnd.ONE) {
      return text.startsWith("\r\n", i) ? -1 : 0;
    }
    boolean alone = text.charAt(i) == '\n' && (i == 0 || text.charAt(i - 1) != '\r');
    return lineEnd == LineEnd.TWO && alone ? 1 : 0;
  }

  /** The text with line feeds only, of which {@link #of} tells the places if a line end is one. */
  static String lineFeeds(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** How much is counted before a unit. */
  int of(int unit) {
    return before[unit];
  }

  /** The units of a stretch that was counted, within the text whatever was asked. */
  Span units(int begin, int end) {
    int from = unit(begin);
    return new Span(from, Math.max(from, unit(end)));
  }

  private int unit(int counted) {
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high) / 2;
      if (before[middle] < counted) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
