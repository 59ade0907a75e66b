package crosscase.extract.pdf;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a pdf, or a part of one that a wide gap sets apart.
 *
 * @param size of its letters, in points
 * @param left where it begins, in points from the left of the page
 * @param baseline how far down the page it stands, in points
 * @param parts what wide gaps part it into; empty if there are none
 */
public record PdfLine(
    String text, float size, boolean isBold, float left, float baseline, List<PdfLine> parts) {
  public PdfLine {
    parts = List.copyOf(parts);
  }

  /** A line of which nothing is known but its words. */
  static PdfLine of(String text) {
    return new PdfLine(text, 0, false, 0, 0, List.of());
  }

  /** The parts as one line; the size is that of most letters. */
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
