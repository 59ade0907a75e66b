package crosscase.themes.exchange;

import crosscase.corpus.Span;
import crosscase.themes.exchange.OffsetMapping.CountingUnit;
import crosscase.themes.exchange.OffsetMapping.LineEndCount;
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
 * @param leadingMark what the program counts before the text
 * @param endAdjustment how far the end is from the last character that is meant
 */
record OffsetConvention(OffsetMapping mapping, int leadingMark, int endAdjustment) {
  static OffsetConvention infer(List<RawSelection> selections, String text) {
    List<OffsetConvention> readings = new ArrayList<>();
    for (int before = 0; before <= 1; before++) {
      for (CountingUnit counted : CountingUnit.values()) {
        for (LineEndCount lineEnd : LineEndCount.values()) {
          OffsetMapping points = new OffsetMapping(text, counted, lineEnd);
          readings.add(new OffsetConvention(points, before, 0));
          readings.add(new OffsetConvention(points, before, 1));
        }
      }
    }
    // Of equals the first is taken.
    return readings.stream()
        .max(Comparator.comparingLong(reading -> reading.countMatches(selections, text)))
        .orElseThrow();
  }

  /** The units of a selection. */
  Span span(RawSelection selection) {
    int begin = Math.max(0, selection.begin() - leadingMark);
    return mapping.toSpan(begin, Math.max(begin, selection.end() - leadingMark + endAdjustment));
  }

  private long countMatches(List<RawSelection> selections, String text) {
    return selections.stream()
        .filter(selection -> selection.isNameOf(span(selection).of(text)))
        .count();
  }
}
