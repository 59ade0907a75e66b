package crosscase.search;

import crosscase.search.ConcordanceRequest.Sample;
import java.util.Optional;

/**
 * Which of the sentences that match are wanted: the best, or of a sample those that come first in
 * their documents.
 *
 * @param context how many sentences to each side
 * @param sample draws some of all matches at random, before they are paged
 * @param from the first one wanted, from 1
 * @param limit the most wanted
 */
public record FindRequest(int context, Optional<Sample> sample, int from, int limit) {
  public FindRequest {
    if (context < 0 || from < 1 || limit < 1) {
      throw new IllegalArgumentException(
          "A page starts at match 1 or later and has 1 or more, not %d from %d with %d around"
              .formatted(limit, from, context));
    }
  }
}
