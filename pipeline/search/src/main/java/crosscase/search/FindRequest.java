package crosscase.search;

import crosscase.search.ConcordanceRequest.Sample;
import java.util.Optional;

/**
 * Which of the sentences found are wanted, and in which order.
 *
 * @param from the first one wanted, from 1
 * @param limit the most that are wanted
 * @param context the number of neighbouring sentences on each side
 * @param order {@link #BEST}, {@link #DOCUMENT} or a field to sort by, such as {@code speaker}
 * @param sample draws some of all matches at random before they are paged; a sample is always in
 *     document order
 */
public record FindRequest(int from, int limit, int context, String order, Optional<Sample> sample) {
  /** The best match first, by BM25; headings after all other sentences. */
  public static final String BEST = "best";

  /** Document after document, each from beginning to end. */
  public static final String DOCUMENT = "document";

  public FindRequest {
    if (from < 1 || limit < 1 || context < 0) {
      throw new IllegalArgumentException(
          ("A page starts at sentence 1 or later, has 1 sentence or more and 0 neighbours or more;"
                  + " not from %d, limit %d, context %d")
              .formatted(from, limit, context));
    }
  }

  /** A page of all matches, without sampling. */
  public FindRequest(int from, int limit, int context, String order) {
    this(from, limit, context, order, Optional.empty());
  }
}
