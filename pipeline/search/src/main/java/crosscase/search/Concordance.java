package crosscase.search;

import java.util.List;
import java.util.Optional;

/**
 * Keywords in context: one line for every match of a query, even if a sentence has two.
 *
 * @param sentences how many sentences match, however few lines are given here
 * @param incompleteNote one sentence if there may be more lines than were looked at
 */
public record Concordance(List<Line> lines, long sentences, Optional<String> incompleteNote) {
  public Concordance {
    lines = List.copyOf(lines);
  }

  /**
   * A match with the words around it.
   *
   * @param from where the match begins in the document's text, in UTF-16 units
   * @param to where it ends, exclusive
   * @param pre the words before it, the nearest last
   * @param post the words after it
   */
  public record Line(
      String document,
      int from,
      int to,
      String pre,
      String keyword,
      String post,
      String caseName,
      String speaker,
      String role,
      String page) {}
}
