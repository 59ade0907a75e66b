package crosscase.themes.coding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words that negate, those that only seem to, and those that end a negation. */
final class NegationTriggers {
  private static final String RESOURCE = "negation.txt";

  private final Map<String, List<List<Set<String>>>> triggersByKind = new HashMap<>();

  private NegationTriggers(String text) {
    text.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split(": ", 2))
        .forEach(
            parts ->
                triggersByKind
                    .computeIfAbsent(parts[0], k -> new ArrayList<>())
                    .add(parseSlots(parts[1])));
  }

  static NegationTriggers load() {
    try (InputStream in = NegationTriggers.class.getResourceAsStream(RESOURCE)) {
      return new NegationTriggers(
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The length in words of a pre-negation trigger that begins here; 0 for none. */
  int preNegation(List<NegationWord> words, int at) {
    return longestTrigger("before", words, at);
  }

  /** The length in words of a pseudo-negation that begins here; 0 for none. */
  int pseudoNegation(List<NegationWord> words, int at) {
    return longestTrigger("pseudo", words, at);
  }

  /** The length in words of a post-negation trigger that begins here; 0 for none. */
  int postNegation(List<NegationWord> words, int at) {
    return longestTrigger("after", words, at);
  }

  /** Whether this word or punctuation mark ends the scope of a negation. */
  boolean terminates(List<NegationWord> words, int at) {
    NegationWord word = words.get(at);
    boolean quote = word.isPunctuation() && "\"“”‘’'()".contains(word.text());
    return (word.isPunctuation() && !quote) || longestTrigger("end", words, at) > 0;
  }

  private int longestTrigger(String kind, List<NegationWord> words, int at) {
    return triggersByKind.getOrDefault(kind, List.of()).stream()
        .filter(slots -> matches(slots, words, at))
        .mapToInt(List::size)
        .max()
        .orElse(0);
  }

  private static boolean matches(List<Set<String>> slots, List<NegationWord> words, int at) {
    if (at + slots.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < slots.size(); i++) {
      if (!slots.get(i).contains(words.get(at + i).text())) {
        return false;
      }
    }
    return true;
  }

  /** Parses {@code [was is] missing} into the set of words allowed at each place. */
  private static List<Set<String>> parseSlots(String trigger) {
    List<Set<String>> slots = new ArrayList<>();
    for (String slot : trigger.split(" (?![^\\[]*\\])")) {
      slots.add(Set.of(slot.replaceAll("[\\[\\]]", "").split(" ")));
    }
    return slots;
  }
}
