package crosscase.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a page that follow each other and are of one kind.
 *
 * @param rows of a table, each cell as its lines; empty for all else
 */
record PdfRun(Kind kind, List<PdfLine> lines, List<List<List<PdfLine>>> rows) {
  enum Kind {
    TEXT,
    HEADING,
    TABLE
  }

  /** The runs of a page in order; a run of text or heading does not cross a group. */
  static List<PdfRun> of(PdfPage page, PdfHeadings headings) {
    List<PdfRun> runs = new ArrayList<>();
    List<PdfLine> lines = page.lines();
    List<PdfLine> parts = lines.stream().flatMap(line -> partsOf(line).stream()).toList();
    int part = 0;
    int skip = 0;
    for (List<PdfLine> group : page.groups()) {
      boolean isNew = true;
      for (PdfLine line : group) {
        if (skip <= 0) {
          List<List<List<PdfLine>>> rows = PdfTables.at(parts, part);
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
        !isNew
            && !runs.isEmpty()
            && runs.getLast().kind == kind
            && (kind == Kind.TEXT || line.looksLike(runs.getLast().lines.getLast()));
    if (!goesOn) {
      runs.add(new PdfRun(kind, new ArrayList<>(), List.of()));
    }
    runs.getLast().lines.add(line);
  }
}
