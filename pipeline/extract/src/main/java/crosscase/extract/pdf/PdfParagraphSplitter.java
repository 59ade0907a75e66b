package crosscase.extract.pdf;

import crosscase.extract.blocks.ListMarkers;
import java.util.ArrayList;
import java.util.List;

/** Splits consecutive lines of a PDF where their positions show that a paragraph begins. */
final class PdfParagraphSplitter {
  /** Positions that differ by fewer points count as equal. */
  private static final float TOLERANCE = 3;

  /** A gap wider than the narrowest one by this factor separates paragraphs. */
  private static final float WIDER_GAP = 1.2f;

  private PdfParagraphSplitter() {}

  /** Splits at each list item, and where a line starts further left than its item. */
  static List<List<String>> splitAtItems(List<PdfLine> lines) {
    List<List<String>> items = new ArrayList<>();
    float item = Float.NEGATIVE_INFINITY;
    for (PdfLine line : lines) {
      boolean isBullet = ListMarkers.isBullet(line.text());
      boolean isLeft = line.left() < item - TOLERANCE;
      if (items.isEmpty() || isBullet || isLeft) {
        items.add(new ArrayList<>());
        item = isBullet ? line.left() : Float.NEGATIVE_INFINITY;
      }
      items.getLast().add(line.text());
    }
    return items;
  }

  /** Splits where the gap between two lines is wider than elsewhere. */
  static List<List<String>> splitAtGaps(List<PdfLine> lines) {
    float narrowest = Float.MAX_VALUE;
    for (int i = 1; i < lines.size(); i++) {
      narrowest = Math.min(narrowest, lines.get(i).baseline() - lines.get(i - 1).baseline());
    }
    List<List<String>> parts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (i == 0 || lines.get(i).baseline() - lines.get(i - 1).baseline() > WIDER_GAP * narrowest) {
        parts.add(new ArrayList<>());
      }
      parts.getLast().add(lines.get(i).text());
    }
    return parts;
  }
}
