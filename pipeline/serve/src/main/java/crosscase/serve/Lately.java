package crosscase.serve;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import crosscase.search.QueryException;
import java.io.IOException;

/** What was asked lately: what is asked for seldom goes first. */
final class Lately<V> {
  private final Cache<Object, V> known;

  Lately(int most) {
    known = Caffeine.newBuilder().maximumSize(most).build();
  }

  /**
   * Two who ask for the same at once may both work for it; the cache's own way would keep others
   * waiting as long as a query takes.
   */
  V get(Object key, Making<V> making) throws IOException, QueryException {
    V there = known.getIfPresent(key);
    if (there != null) {
      return there;
    }
    V made = making.make();
    known.put(key, made);
    return made;
  }

  /** Looks for what is not known yet. */
  @FunctionalInterface
  interface Making<V> {
    V make() throws IOException, QueryException;
  }
}
