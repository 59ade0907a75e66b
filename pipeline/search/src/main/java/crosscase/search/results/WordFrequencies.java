package crosscase.search.results;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Counts words. */
final class WordFrequencies {
  private final Map<String, Integer> counts = new HashMap<>();

  void add(String word) {
    counts.merge(word, 1, Integer::sum);
  }

  int frequency(String word) {
    return counts.getOrDefault(word, 0);
  }

  Set<String> words() {
    return counts.keySet();
  }
}
