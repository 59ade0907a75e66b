package crosscase.serve;

import crosscase.search.QueryException;
import crosscase.search.SentenceSet;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The sentences of what was asked lately: the least recently used goes first. */
final class SetCache {
  /** Of a million sentences a set has 125 KB, so all of them 64 MB. */
  private static final int MOST = 512;

  private final Map<Object, SentenceSet> sets =
      Collections.synchronizedMap(
          new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Object, SentenceSet> eldest) {
              return size() > MOST;
            }
          });

  /** Two who ask for the same at once may both work for it. */
  SentenceSet get(Object key, Making making) throws IOException, QueryException {
    SentenceSet known = sets.get(key);
    if (known != null) {
      return known;
    }
    SentenceSet made = making.make();
    sets.put(key, made);
    return made;
  }

  /** Looks for what is not known yet. */
  @FunctionalInterface
  interface Making {
    SentenceSet make() throws IOException, QueryException;
  }
}
