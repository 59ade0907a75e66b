package crosscase.themes.exchange;

import crosscase.corpus.Span;

/**
 * Converts between UTF-16 offsets into a text and the offsets that other programs use.
 *
 * <p>REFI-QDA counts Unicode code points and every line end as one: an emoji is one there and two
 * here. Some programs nevertheless count UTF-16 units, or count line ends as two.
 */
final class OffsetMapping {
  private final String text;

  /** For each UTF-16 unit of the text, the other program's count before it. */
  private final int[] countedBefore;

  /** What counts as one. */
  enum CountingUnit {
    CODE_POINT,
    UTF16_UNIT
  }

  /** How a line end counts: CRLF as one, as written, or every line end as two. */
  enum LineEndCount {
    ONE,
    AS_WRITTEN,
    TWO
  }

  /** A mapping to the offsets of the specification. */
  OffsetMapping(String text) {
    this(text, CountingUnit.CODE_POINT, LineEndCount.ONE);
  }

  OffsetMapping(String text, CountingUnit unit, LineEndCount lineEnd) {
    this.text = text;
    countedBefore = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      int units = unit == CountingUnit.CODE_POINT && isLowSurrogate(text, i) ? 0 : 1;
      countedBefore[i + 1] = countedBefore[i] + units + lineEndAdjustment(text, i, lineEnd);
    }
  }

  private static boolean isLowSurrogate(String text, int i) {
    return i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
  }

  /** The difference between a line end's count and its number of characters. */
  private static int lineEndAdjustment(String text, int i, LineEndCount lineEnd) {
    if (lineEnd == LineEndCount.ONE) {
      return text.startsWith("\r\n", i) ? -1 : 0;
    }
    boolean alone = text.charAt(i) == '\n' && (i == 0 || text.charAt(i - 1) != '\r');
    return lineEnd == LineEndCount.TWO && alone ? 1 : 0;
  }

  /**
   * The text with line feeds only; {@link #toForeign} gives offsets into it if line ends count as
   * one.
   */
  static String normalizeLineEnds(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** The other program's count before a UTF-16 unit. */
  int toForeign(int unit) {
    return countedBefore[unit];
  }

  /** The span of a range counted by the other program, clipped to the text. */
  Span toSpan(int begin, int end) {
    int from = toUtf16(begin);
    return new Span(from, Math.max(from, toUtf16(end)));
  }

  private int toUtf16(int counted) {
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high) / 2;
      if (countedBefore[middle] < counted) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
