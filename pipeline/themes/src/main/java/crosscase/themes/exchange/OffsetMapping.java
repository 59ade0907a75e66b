package crosscase.themes.exchange;

import crosscase.corpus.Span;

/**
 * A text as other programs count it, and back to UTF-16 units.
 *
 * <p>REFI-QDA counts Unicode code points with each line end one: an emoji is one there and two
 * here. Some programs count units all the same, or line ends twice.
 */
final class OffsetMapping {
  private final String text;

  /** For each unit of the text, how much is counted before it. */
  private final int[] countedBefore;

  /** What counts one. */
  enum CountingUnit {
    CODE_POINT,
    UTF16_UNIT
  }

  /** How a carriage return with its line feed counts, or what another program had for it. */
  enum LineEndCount {
    ONE,
    AS_WRITTEN,
    TWO
  }

  /** As the specification counts. */
  OffsetMapping(String text) {
    this(text, CountingUnit.CODE_POINT, LineEndCount.ONE);
  }

  OffsetMapping(String text, CountingUnit counted, LineEndCount lineEnd) {
    this.text = text;
    countedBefore = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      int units = counted == CountingUnit.CODE_POINT && isLowSurrogate(text, i) ? 0 : 1;
      countedBefore[i + 1] = countedBefore[i] + units + lineEndAdjustment(text, i, lineEnd);
    }
  }

  private static boolean isLowSurrogate(String text, int i) {
    return i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
  }

  /** What a line end counts more, or less, than it has characters. */
  private static int lineEndAdjustment(String text, int i, LineEndCount lineEnd) {
    if (lineEnd == LineEndCount.ONE) {
      return text.startsWith("\r\n", i) ? -1 : 0;
    }
    boolean alone = text.charAt(i) == '\n' && (i == 0 || text.charAt(i - 1) != '\r');
    return lineEnd == LineEndCount.TWO && alone ? 1 : 0;
  }

  /**
   * The text with line feeds only, of which {@link #toForeign} tells the places if a line end is
   * one.
   */
  static String normalizeLineEnds(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** How much is counted before a unit. */
  int toForeign(int unit) {
    return countedBefore[unit];
  }

  /** The units of a stretch that was counted, within the text whatever was asked. */
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
