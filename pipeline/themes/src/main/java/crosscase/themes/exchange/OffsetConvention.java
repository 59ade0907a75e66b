package crosscase.themes.exchange;

import crosscase.corpus.Span;
import crosscase.themes.exchange.OffsetMapping.CountingUnit;
import crosscase.themes.exchange.OffsetMapping.LineEndCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How another program counts the offsets in one source.
 *
 * <p>Programs differ: they count code points or UTF-16 units, CRLF as one or two, the byte order
 * mark or not, and the end is the last character or the one after it. The convention that gives the
 * most selections the words in their names is chosen; if there is no evidence, the specification's.
 *
 * @param leadingMark the program's count before the text begins
 * @param endAdjustment what to add to the end so that it is exclusive
 */
record OffsetConvention(OffsetMapping mapping, int leadingMark, int endAdjustment) {
  static OffsetConvention infer(List<RawSelection> selections, String text) {
    List<OffsetConvention> conventions = new ArrayList<>();
    for (int mark = 0; mark <= 1; mark++) {
      for (CountingUnit unit : CountingUnit.values()) {
        for (LineEndCount lineEnd : LineEndCount.values()) {
          OffsetMapping mapping = new OffsetMapping(text, unit, lineEnd);
          conventions.add(new OffsetConvention(mapping, mark, 0));
          conventions.add(new OffsetConvention(mapping, mark, 1));
        }
      }
    }
    // On a tie, the first one wins: the specification's.
    return conventions.stream()
        .max(Comparator.comparingLong(convention -> convention.countMatches(selections, text)))
        .orElseThrow();
  }

  /** The span of a selection in UTF-16 units. */
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
