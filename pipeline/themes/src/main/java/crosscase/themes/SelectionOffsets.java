package crosscase.themes;

import crosscase.corpus.Span;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a program counts the offsets of one source.
 *
 * <p>Programs differ: CRLF is one or two, the end is the last code point or the one after. The
 * reading is taken that gives most selections the text that they are named after, and what the
 * specification means (line ends one, end exclusive) where nothing tells.
 */
record SelectionOffsets(CodePoints points, int beyond) {

  static SelectionOffsets of(List<XmlNode> selections, String text) {
    CodePoints one = new CodePoints(text, 1);
    CodePoints two = new CodePoints(text, 2);
    return Stream.of(
            new SelectionOffsets(one, 0),
            new SelectionOffsets(two, 0),
            new SelectionOffsets(one, 1),
            new SelectionOffsets(two, 1))
        // Of equals the first is taken.
        .max(Comparator.comparingLong(offsets -> offsets.matches(selections, text)))
        .orElseThrow();
  }

  /** The units of a selection. */
  Span span(XmlNode selection) {
    int begin = number(selection, "startPosition");
    return points.units(begin, Math.max(begin, number(selection, "endPosition") + beyond));
  }

  private long matches(List<XmlNode> selections, String text) {
    return selections.stream()
        .filter(selection -> squeezed(span(selection).of(text)).equals(name(selection)))
        .count();
  }

  private static String name(XmlNode selection) {
    return squeezed(selection.attribute("name"));
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static int number(XmlNode selection, String attribute) {
    try {
      return Math.max(0, Integer.parseInt(selection.attribute(attribute).strip()));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
