package crosscase.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The pages of a PDF, and what else a reader must know about them.
 *
 * @param hasScans whether a page without text has an image, which may be that of a printed page
 * @param warnings about what was left out, one sentence each
 */
public record PdfContent(List<PdfPage> pages, boolean hasScans, List<String> warnings) {
  public PdfContent {
    pages = List.copyOf(pages);
    warnings = List.copyOf(warnings);
  }

  /** The same without running headers, page numbers, line numbers and tables of contents. */
  public PdfContent withoutMargins() {
    MarginNumbers numbers = new MarginNumbers();
    TableOfContents contents = new TableOfContents();
    List<PdfPage> unnumbered = pages.stream().map(numbers::removeFrom).toList();
    List<PdfPage> bodies = RunningHeaders.removeFrom(unnumbered);
    List<PdfPage> texts = bodies.stream().map(contents::removeFrom).toList();
    List<String> all = new ArrayList<>(warnings);
    all.addAll(numbers.warnings());
    all.addAll(RunningHeaders.warnings(unnumbered, bodies));
    all.addAll(contents.warnings());
    return new PdfContent(texts, hasScans, all);
  }
}
