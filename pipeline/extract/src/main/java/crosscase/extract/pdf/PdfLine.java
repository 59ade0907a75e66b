package crosscase.extract.pdf;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a PDF, or the part of one between two wide gaps.
 *
 * @param size of its letters, in points
 * @param left where it begins, in points from the left edge of the page
 * @param baseline how far down the page it is, in points
 * @param parts the parts between wide gaps; empty if there are no gaps
 */
public record PdfLine(
    String text, float size, boolean isBold, float left, float baseline, List<PdfLine> parts) {
  public PdfLine {
    parts = List.copyOf(parts);
  }

  /** A line of which only the text is known. */
  static PdfLine of(String text) {
    return new PdfLine(text, 0, false, 0, 0, List.of());
  }

  /** Joins parts into one line; its size is that of the longest part. */
  static PdfLine of(List<PdfLine> parts) {
    PdfLine longest = parts.getFirst();
    for (PdfLine part : parts) {
      longest = part.text.length() > longest.text.length() ? part : longest;
    }
    return new PdfLine(
        parts.stream().map(PdfLine::text).collect(Collectors.joining(" ")),
        longest.size,
        parts.stream().allMatch(PdfLine::isBold),
        parts.getFirst().left,
        parts.getFirst().baseline,
        parts.size() > 1 ? parts : List.of());
  }

  PdfLine withText(String words) {
    return new PdfLine(words, size, isBold, left, baseline, List.of());
  }

  boolean looksLike(PdfLine other) {
    return isBold == other.isBold && Math.abs(size - other.size) < 0.3;
  }
}
