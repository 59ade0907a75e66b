package crosscase.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Consecutive lines of a page that are of the same kind.
 *
 * @param rows of a table, each cell as its lines; empty for the other kinds
 */
record PdfRun(Kind kind, List<PdfLine> lines, List<List<List<PdfLine>>> rows) {
  enum Kind {
    TEXT,
    HEADING,
    TABLE
  }

  /** The widest spacing between the lines of one heading, relative to the size of its letters. */
  private static final float LINE_HEIGHT = 1.35f;

  /** The same if the lower line begins in lower case. */
  private static final float WIDE_LINE_HEIGHT = 2;

  /**
   * The runs of a page in order; a run of text stays within its group.
   *
   * @param above the last row of a table that ends the previous page; empty if none does
   */
  static List<PdfRun> of(PdfPage page, PdfHeadings headings, List<List<PdfLine>> above) {
    List<PdfRun> runs = new ArrayList<>();
    List<PdfLine> lines = page.lines();
    List<PdfLine> parts = lines.stream().flatMap(line -> partsOf(line).stream()).toList();
    int part = 0;
    int skip = 0;
    for (List<PdfLine> group : page.groups()) {
      boolean isNew = true;
      for (PdfLine line : group) {
        if (skip <= 0) {
          List<List<List<PdfLine>>> rows =
              PdfTables.tableAt(parts, part, runs.isEmpty() ? above : List.of());
          skip = rows.stream().flatMap(List::stream).mapToInt(List::size).sum();
          if (skip > 0) {
            runs.add(new PdfRun(Kind.TABLE, List.of(), rows));
          } else {
            add(runs, line, headings, isNew);
          }
          isNew = skip > 0;
        }
        skip -= partsOf(line).size();
        part += partsOf(line).size();
      }
    }
    return runs;
  }

  private static List<PdfLine> partsOf(PdfLine line) {
    return line.parts().isEmpty() ? List.of(line) : line.parts();
  }

  private static void add(List<PdfRun> runs, PdfLine line, PdfHeadings headings, boolean isNew) {
    Kind kind = headings.isHeading(line) ? Kind.HEADING : Kind.TEXT;
    boolean goesOn =
        !runs.isEmpty()
            && runs.getLast().kind == kind
            && (kind == Kind.TEXT ? !isNew : isSameHeading(runs.getLast().lines.getLast(), line));
    if (!goesOn) {
      runs.add(new PdfRun(kind, new ArrayList<>(), List.of()));
    }
    runs.getLast().lines.add(line);
  }

  private static boolean isSameHeading(PdfLine above, PdfLine line) {
    float down = line.baseline() - above.baseline();
    boolean beginsSmall = Character.isLowerCase(line.text().strip().codePointAt(0));
    return line.looksLike(above)
        && down >= 0
        && down < (beginsSmall ? WIDE_LINE_HEIGHT : LINE_HEIGHT) * line.size();
  }
}
