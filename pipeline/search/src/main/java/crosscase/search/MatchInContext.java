package crosscase.search;

import java.util.List;

/**
 * A sentence that a query finds, with its neighbours in the document.
 *
 * @param before the sentences before it, the nearest last; fewer at the start of a document
 * @param after the sentences after it
 */
public record MatchInContext(SentenceMatch match, List<Neighbour> before, List<Neighbour> after) {
  public MatchInContext {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /**
   * A sentence before or after a match.
   *
   * @param speaker empty outside speech
   */
  public record Neighbour(String speaker, String text) {}
}
