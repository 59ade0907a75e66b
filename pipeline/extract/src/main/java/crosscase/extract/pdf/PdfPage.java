package crosscase.extract.pdf;

import java.util.List;

/**
 * A page of a PDF: groups of lines, many of which are paragraphs.
 *
 * @param number from 1
 */
public record PdfPage(int number, List<List<PdfLine>> groups) {
  public PdfPage {
    groups = groups.stream().map(List::copyOf).filter(group -> !group.isEmpty()).toList();
  }

  List<PdfLine> lines() {
    return groups.stream().flatMap(List::stream).toList();
  }
}
