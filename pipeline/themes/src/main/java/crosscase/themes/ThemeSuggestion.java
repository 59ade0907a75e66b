package crosscase.themes;

import java.util.List;
import java.util.SortedSet;

/**
 * A phrase that might be a theme.
 *
 * @param phrase its lemmas
 * @param occurrences how often it is said, by anyone but the interviewer
 * @param covered how many of them lie in what a theme matches
 * @param examples sentences with it, each of another case
 */
public record ThemeSuggestion(
    String phrase,
    int occurrences,
    int covered,
    SortedSet<String> documents,
    SortedSet<String> cases,
    List<Example> examples) {

  public ThemeSuggestion {
    examples = List.copyOf(examples);
  }

  /** A sentence with the phrase in it. */
  public record Example(String document, String text) {}
}
