package crosscase.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How often each word was counted. */
final class Tally {
  private final Map<String, Integer> counts = new HashMap<>();

  void add(String word) {
    counts.merge(word, 1, Integer::sum);
  }

  int of(String word) {
    return counts.getOrDefault(word, 0);
  }

  Set<String> words() {
    return counts.keySet();
  }
}
