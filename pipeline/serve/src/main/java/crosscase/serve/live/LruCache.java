package crosscase.serve.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import crosscase.search.QueryException;
import java.io.IOException;

/** What was asked lately: what is asked for seldom goes first. */
final class LruCache<V> {
  private final Cache<Object, V> entries;

  LruCache(int most) {
    entries = Caffeine.newBuilder().maximumSize(most).build();
  }

  /**
   * Two who ask for the same at once may both work for it; the cache's own way would keep others
   * waiting as long as a query takes.
   */
  V get(Object key, Loader<V> making) throws IOException, QueryException {
    V there = entries.getIfPresent(key);
    if (there != null) {
      return there;
    }
    V made = making.load();
    entries.put(key, made);
    return made;
  }

  /** Looks for what is not known yet. */
  @FunctionalInterface
  interface Loader<V> {
    V load() throws IOException, QueryException;
  }
}
