package crosscase.search;

/**
 * Which of the sentences found are wanted, and in which order.
 *
 * @param from the first one wanted, from 1
 * @param limit the most that are wanted
 * @param context how many neighbours to each side
 * @param order {@link #BEST}, {@link #DOCUMENT} or a field to sort by, such as {@code speaker}
 */
public record PageRequest(int from, int limit, int context, String order) {
  /** The best first, by BM25. */
  public static final String BEST = "best";

  /** As the index has them: document after document. */
  public static final String DOCUMENT = "document";

  public PageRequest {
    if (from < 1 || limit < 1 || context < 0) {
      throw new IllegalArgumentException(
          "A page starts at sentence 1 or later and has 1 or more, not %d from %d with %d around"
              .formatted(limit, from, context));
    }
  }
}
