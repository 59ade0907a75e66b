package crosscase.search.results;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How often each word was counted. */
public final class WordFrequencies {
  private final Map<String, Integer> counts = new HashMap<>();

  public void add(String word) {
    counts.merge(word, 1, Integer::sum);
  }

  public int frequency(String word) {
    return counts.getOrDefault(word, 0);
  }

  public Set<String> words() {
    return counts.keySet();
  }
}
