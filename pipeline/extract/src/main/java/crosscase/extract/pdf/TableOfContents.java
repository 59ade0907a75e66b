package crosscase.extract.pdf;

import crosscase.corpus.LeftOut;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Removes tables of contents, whose headings stand again where they belong: lines that end in dots
 * and the number of a page.
 */
final class TableOfContents {
  private static final Pattern ENTRY =
      Pattern.compile(".*(?:\\.{4,}|(?:\\. ){4,}|…{2,})[.\\s]*(?:\\d{1,4}|[ivxl]{1,7})\\s*");
  private static final Pattern TITLE = Pattern.compile("(?i)\\s*(?:table of )?contents\\s*");

  /** Fewer may be blanks to fill in. */
  private static final int FEWEST = 3;

  private static final int MAX_LENGTH = 300;

  private int removed;

  PdfPage removeFrom(PdfPage page) {
    if (page.lines().stream().filter(TableOfContents::isEntry).count() < FEWEST) {
      return page;
    }
    List<List<PdfLine>> groups = new ArrayList<>();
    for (List<PdfLine> group : page.groups()) {
      groups.add(group.stream().filter(line -> !isEntry(line) && !isTitle(line)).toList());
    }
    PdfPage rest = new PdfPage(page.number(), groups);
    removed += page.lines().size() - rest.lines().size();
    return rest;
  }

  /** How many lines were removed. */
  List<LeftOut> leftOut() {
    return LeftOut.of(LeftOut.Thing.CONTENTS_LINE, removed);
  }

  private static boolean isEntry(PdfLine line) {
    return line.text().length() <= MAX_LENGTH && ENTRY.matcher(line.text()).matches();
  }

  private static boolean isTitle(PdfLine line) {
    return TITLE.matcher(line.text()).matches();
  }
}
