package crosscase.extract;

import java.util.List;

/**
 * A page of a pdf as Tika tells it: groups of lines, often a paragraph each.
 *
 * @param number from 1
 */
record PdfPage(int number, List<List<String>> groups) {
  PdfPage {
    groups = groups.stream().map(List::copyOf).filter(group -> !group.isEmpty()).toList();
  }

  List<String> lines() {
    return groups.stream().flatMap(List::stream).toList();
  }
}
