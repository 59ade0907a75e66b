package crosscase.serve.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import crosscase.search.QueryException;
import java.io.IOException;

/** The results of recent queries; those asked for rarely are dropped first. */
final class QueryCache<V> {
  private final Cache<Object, V> entries;

  QueryCache(int maxSize) {
    entries = Caffeine.newBuilder().maximumSize(maxSize).build();
  }

  /**
   * Two requests for the same key at the same time may both compute it: Caffeine's own loading
   * would block the others for as long as the query takes.
   */
  V get(Object key, Loader<V> loader) throws IOException, QueryException {
    V cached = entries.getIfPresent(key);
    if (cached != null) {
      return cached;
    }
    V loaded = loader.load();
    entries.put(key, loaded);
    return loaded;
  }

  /** Computes what is not in the cache. */
  @FunctionalInterface
  interface Loader<V> {
    V load() throws IOException, QueryException;
  }
}
