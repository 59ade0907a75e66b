package crosscase.search.matching;

import crosscase.search.QueryException;
import crosscase.search.matching.QueryRun.RankedHits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves headings behind all other hits, and otherwise keeps the order of a ranking.
 *
 * <p>BM25 favours short sentences, so without this a heading of two words would come before
 * whatever people said or wrote about it.
 */
final class HeadingsLast {
  /** Hits read in addition to those wanted; usually enough to make up for headings among them. */
  private static final int SPARE = 16;

  private HeadingsLast() {}

  /** Gives the best hits, whether headings or not. */
  @FunctionalInterface
  interface Ranking {
    RankedHits top(int limit) throws IOException, QueryException;
  }

  /** Tells headings from other sentences. */
  @FunctionalInterface
  interface HeadingTest {
    boolean isHeading(int id) throws IOException;
  }

  /** The best hits, at most {@code limit} of them, with the total of the ranking. */
  static RankedHits rank(int limit, Ranking ranking, HeadingTest test)
      throws IOException, QueryException {
    int wanted = plus(limit, SPARE);
    while (true) {
      RankedHits top = ranking.top(wanted);
      List<Integer> sentences = new ArrayList<>();
      List<Integer> headings = new ArrayList<>();
      for (int id : top.ids()) {
        if (sentences.size() == limit) {
          break;
        }
        (test.isHeading(id) ? headings : sentences).add(id);
      }
      boolean isComplete = sentences.size() == limit || top.ids().size() < wanted;
      if (isComplete) {
        sentences.addAll(headings);
        return new RankedHits(sentences.stream().limit(limit).toList(), top.total());
      }
      wanted = plus(wanted, wanted);
    }
  }

  private static int plus(int limit, int more) {
    return (int) Math.min(Integer.MAX_VALUE, (long) limit + more);
  }
}
