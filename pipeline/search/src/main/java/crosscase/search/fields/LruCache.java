package crosscase.search.fields;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map that forgets what was put there first, once there is more than a page of it. */
public final class LruCache<K, V> extends LinkedHashMap<K, V> {
  private static final int MAX_ENTRIES = 256;
  private static final long serialVersionUID = 1L;

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > MAX_ENTRIES;
  }
}
