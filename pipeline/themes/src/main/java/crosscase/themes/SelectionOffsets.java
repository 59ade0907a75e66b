package crosscase.themes;

import crosscase.corpus.Span;
import crosscase.themes.CodePoints.Counted;
import crosscase.themes.CodePoints.LineEnd;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How a program counts the offsets of one source.
 *
 * <p>Programs differ: they count code points or UTF-16 units, CRLF once or twice, the byte order
 * mark or not, and the end is the last character or the one after. The reading is taken that gives
 * most selections the words that they are named after, and what the specification means where
 * nothing tells.
 *
 * @param before what the program counts before the text
 * @param beyond how far the end is from the last character that is meant
 */
record SelectionOffsets(CodePoints points, int before, int beyond) {
  static SelectionOffsets of(List<Marked> selections, String text) {
    List<SelectionOffsets> readings = new ArrayList<>();
    for (int before = 0; before <= 1; before++) {
      for (Counted counted : Counted.values()) {
        for (LineEnd lineEnd : LineEnd.values()) {
          CodePoints points = new CodePoints(text, counted, lineEnd);
          readings.add(new SelectionOffsets(points, before, 0));
          readings.add(new SelectionOffsets(points, before, 1));
        }
      }
    }
    // Of equals the first is taken.
    return readings.stream()
        .max(Comparator.comparingLong(reading -> reading.matches(selections, text)))
        .orElseThrow();
  }

  /** The units of a selection. */
  Span span(Marked selection) {
    int begin = Math.max(0, selection.begin() - before);
    return points.units(begin, Math.max(begin, selection.end() - before + beyond));
  }

  private long matches(List<Marked> selections, String text) {
    return selections.stream()
        .filter(selection -> selection.isNamedAfter(span(selection).of(text)))
        .count();
  }
}
