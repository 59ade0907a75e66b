package crosscase.extract.pdf;

import crosscase.extract.blocks.ListMarkers;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds tables among the lines of a page: rows whose cells begin at the same positions, side by
 * side and level with each other.
 *
 * <p>At least two rows must be aligned, counting the last row of the previous page; otherwise the
 * gaps in justified lines, or two columns of text, would look like cells. Text set apart after a
 * label that ends in a colon stays one line.
 */
final class PdfTables {
  /** Positions that differ by fewer points count as equal. */
  private static final float TOLERANCE = 4;

  private static final float LINE_HEIGHT = 1.8f;

  private record Row(List<List<PdfLine>> cells, int end) {}

  private PdfTables() {}

  /**
   * The table that begins with this part, if one does; it may continue one whose last row is {@code
   * above}.
   */
  static List<List<List<PdfLine>>> tableAt(
      List<PdfLine> parts, int begin, List<List<PdfLine>> above) {
    List<List<List<PdfLine>>> rows = new ArrayList<>();
    int at = begin;
    while (at < parts.size()) {
      Row row = row(parts, at);
      if (row.cells.size() < 2 || (!rows.isEmpty() && !areAligned(rows.getLast(), row.cells))) {
        break;
      }
      rows.add(row.cells);
      at = row.end;
    }
    boolean goesOn = rows.size() == 1 && areAligned(above, rows.getFirst());
    return rows.size() < 2 && !goesOn ? List.of() : rows;
  }

  private static Row row(List<PdfLine> parts, int begin) {
    PdfLine first = parts.get(begin);
    List<List<PdfLine>> cells = new ArrayList<>();
    cells.add(new ArrayList<>(List.of(first)));
    int at = begin + 1;
    for (; at < parts.size(); at++) {
      PdfLine part = parts.get(at);
      PdfLine last = cells.getLast().getLast();
      if (isNextCell(first, cells.getLast().getFirst(), part)) {
        cells.add(new ArrayList<>(List.of(part)));
      } else if (isBelow(cells.getLast().getFirst(), last, part)) {
        cells.getLast().add(part);
      } else {
        break;
      }
    }
    return new Row(cells, at);
  }

  private static boolean isNextCell(PdfLine first, PdfLine cell, PdfLine part) {
    return Math.abs(part.baseline() - first.baseline()) < TOLERANCE
        && part.left() > cell.left() + 2 * TOLERANCE
        && !first.text().endsWith(":")
        && first.text().chars().anyMatch(Character::isLetterOrDigit)
        && ListMarkers.number(first.text() + " x") == 0;
  }

  private static boolean isBelow(PdfLine cell, PdfLine last, PdfLine part) {
    float down = part.baseline() - last.baseline();
    return down > 0
        && down < LINE_HEIGHT * last.size()
        && Math.abs(part.left() - cell.left()) < TOLERANCE
        && part.looksLike(last);
  }

  /** Whether the cells of both rows begin at the same positions. */
  static boolean areAligned(List<List<PdfLine>> row, List<List<PdfLine>> next) {
    return row.size() == next.size() && startAtSamePlaces(row, next);
  }

  private static boolean startAtSamePlaces(List<List<PdfLine>> row, List<List<PdfLine>> next) {
    for (int i = 0; i < row.size(); i++) {
      if (Math.abs(row.get(i).getFirst().left() - next.get(i).getFirst().left()) > TOLERANCE) {
        return false;
      }
    }
    return true;
  }
}
