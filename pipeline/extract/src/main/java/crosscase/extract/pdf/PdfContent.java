package crosscase.extract.pdf;

import crosscase.corpus.LeftOut;
import java.util.ArrayList;
import java.util.List;

/**
 * The pages of a PDF, and what else a reader must know about them.
 *
 * @param hasScans whether a page without text has an image, which may be that of a printed page
 * @param leftOut what in the file is not on the pages
 */
public record PdfContent(List<PdfPage> pages, boolean hasScans, List<LeftOut> leftOut) {
  public PdfContent {
    pages = List.copyOf(pages);
    leftOut = List.copyOf(leftOut);
  }

  /** The same without running headers, page numbers, line numbers and tables of contents. */
  public PdfContent withoutMargins() {
    MarginNumbers numbers = new MarginNumbers();
    TableOfContents contents = new TableOfContents();
    List<PdfPage> unnumbered = pages.stream().map(numbers::removeFrom).toList();
    List<PdfPage> bodies = RunningHeaders.removeFrom(unnumbered);
    List<PdfPage> texts = bodies.stream().map(contents::removeFrom).toList();
    List<LeftOut> all = new ArrayList<>(leftOut);
    all.addAll(numbers.leftOut());
    all.addAll(RunningHeaders.leftOut(unnumbered, bodies));
    all.addAll(contents.leftOut());
    return new PdfContent(texts, hasScans, all);
  }
}
