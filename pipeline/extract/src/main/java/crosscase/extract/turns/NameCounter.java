package crosscase.extract.turns;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts how often names occur in a text, all in one pass, since a long list has as many names as
 * lines.
 *
 * <p>A name begins with a letter and is not part of a longer word.
 */
final class NameCounter {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

  /** For each word, the lengths of the names that begin with it. */
  private final Map<String, Set<Integer>> lengths = new HashMap<>();

  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> ends = new HashMap<>();

  NameCounter(Collection<String> names) {
    for (String name : names) {
      Matcher word = WORD.matcher(name);
      if (word.lookingAt()) {
        lengths.computeIfAbsent(word.group(), w -> new HashSet<>()).add(name.length());
        counts.put(name, 0);
      }
    }
  }

  Map<String, Integer> countIn(String text) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      for (int length : lengths.getOrDefault(word.group(), Set.of())) {
        if (isWordEnd(text, word.start() + length)) {
          count(text.substring(word.start(), word.start() + length), word.start());
        }
      }
    }
    return counts;
  }

  private static boolean isWordEnd(String text, int end) {
    return end == text.length()
        || (end < text.length() && !WORD.matcher(text).region(end, text.length()).lookingAt());
  }

  /** Overlapping occurrences count once. */
  private void count(String name, int begin) {
    if (counts.containsKey(name) && begin >= ends.getOrDefault(name, 0)) {
      counts.merge(name, 1, Integer::sum);
      ends.put(name, begin + name.length());
    }
  }
}
