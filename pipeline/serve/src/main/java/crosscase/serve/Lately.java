package crosscase.serve;

import crosscase.search.QueryException;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was asked lately: the least recently used goes first. */
final class Lately<V> {
  private final Map<Object, V> known;

  Lately(int most) {
    known =
        Collections.synchronizedMap(
            new LinkedHashMap<>(64, 0.75f, true) {
              private static final long serialVersionUID = 1L;

              @Override
              protected boolean removeEldestEntry(Map.Entry<Object, V> eldest) {
                return size() > most;
              }
            });
  }

  /** Two who ask for the same at once may both work for it. */
  V get(Object key, Making<V> making) throws IOException, QueryException {
    V there = known.get(key);
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
