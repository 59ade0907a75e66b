package crosscase.search;

import java.util.Optional;

/**
 * Which lines of a concordance are wanted, and in which order.
 *
 * @param context the number of words on each side
 * @param sample draws some of all lines at random before they are sorted and paged
 * @param from the first line wanted, from 1
 * @param limit the most lines wanted
 */
public record ConcordanceRequest(
    int context, ConcordanceOrder order, Optional<Sample> sample, int from, int limit) {
  /** The first 20 lines in document order, with five words on each side. */
  public static final ConcordanceRequest DEFAULT =
      new ConcordanceRequest(5, ConcordanceOrder.DOCUMENT, Optional.empty(), 1, 20);

  public ConcordanceRequest {
    if (context < 0 || from < 1 || limit < 1) {
      throw new IllegalArgumentException(
          ("A concordance starts at line 1 or later, has 1 line or more and 0 words of context or more;"
                  + " not from %d, limit %d, context %d")
              .formatted(from, limit, context));
    }
  }

  /**
   * A random sample, all lines equally likely; the same seed draws the same lines of a corpus.
   *
   * @param size the number of lines
   */
  public record Sample(int size, long seed) {}

  ConcordanceRequest sortedBy(ConcordanceOrder other) {
    return new ConcordanceRequest(context, other, sample, from, limit);
  }

  ConcordanceRequest page(int first, int most) {
    return new ConcordanceRequest(context, order, sample, first, most);
  }

  ConcordanceRequest sampled(int size, long seed) {
    return new ConcordanceRequest(context, order, Optional.of(new Sample(size, seed)), from, limit);
  }
}
