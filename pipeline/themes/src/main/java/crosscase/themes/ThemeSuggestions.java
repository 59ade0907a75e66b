package crosscase.themes;

import crosscase.corpus.Coding;
import crosscase.corpus.Sentence;
import crosscase.corpus.Span;
import crosscase.corpus.Voice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Looks for phrases that are said in many documents and cases, and that no theme covers.
 *
 * <p>Ranked by documents, then cases, then occurrences. A phrase is left out if themes match half
 * of its occurrences or more, or if it mostly stands within a longer one.
 */
public final class ThemeSuggestions {
  private static final int FEWEST_DOCUMENTS = 3;
  private static final int FEWEST_CASES = 2;
  private static final int EXAMPLES = 3;

  private final Map<CoderComparison.Place, List<Span>> covered = new HashMap<>();
  private final Map<String, Found> found = new HashMap<>();

  /** What was found of one phrase so far. */
  private static final class Found {
    private int occurrences;
    private int covered;
    private final SortedSet<String> documents = new TreeSet<>();
    private final SortedSet<String> cases = new TreeSet<>();
    private final Map<String, Suggestion.Example> examples = new TreeMap<>();
  }

  private ThemeSuggestions(Collection<Coding> codings) {
    for (Coding coding : codings) {
      covered
          .computeIfAbsent(
              new CoderComparison.Place(coding.document(), coding.sentence()),
              place -> new ArrayList<>())
          .addAll(coding.spans());
    }
  }

  /** The best phrases of these sentences, at most {@code limit} of them. */
  public static List<Suggestion> of(
      Iterator<Sentence> sentences, Collection<Coding> codings, int limit) {
    ThemeSuggestions suggestions = new ThemeSuggestions(codings);
    sentences.forEachRemaining(suggestions::add);
    return suggestions.best(limit);
  }

  private void add(Sentence sentence) {
    if (sentence.voice() != Voice.INTERVIEWER) {
      Phrases.of(sentence).forEach(phrase -> add(sentence, phrase));
    }
  }

  private void add(Sentence sentence, Phrases.Phrase phrase) {
    Found its = found.computeIfAbsent(phrase.lemmas(), lemmas -> new Found());
    its.occurrences++;
    its.covered += isCovered(sentence, phrase.span()) ? 1 : 0;
    its.documents.add(sentence.document());
    String caseName = sentence.description().caseName().orElse("");
    its.cases.add(caseName);
    its.examples.putIfAbsent(
        caseName, new Suggestion.Example(sentence.document(), sentence.text()));
  }

  private boolean isCovered(Sentence sentence, Span phrase) {
    CoderComparison.Place place = new CoderComparison.Place(sentence.document(), sentence.number());
    return covered.getOrDefault(place, List.of()).stream()
        .anyMatch(span -> span.overlap(phrase) > 0);
  }

  private List<Suggestion> best(int limit) {
    return found.entrySet().stream()
        .filter(entry -> isSpread(entry.getValue()) && !isMostlyWithin(entry))
        .map(entry -> suggestion(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt((Suggestion s) -> s.documents().size())
                .thenComparingInt(s -> s.cases().size())
                .thenComparingInt(Suggestion::occurrences)
                .reversed()
                .thenComparing(Suggestion::phrase))
        .limit(limit)
        .toList();
  }

  private static boolean isSpread(Found its) {
    return its.documents.size() >= FEWEST_DOCUMENTS
        && its.cases.size() >= FEWEST_CASES
        && 2 * its.covered < its.occurrences;
  }

  private boolean isMostlyWithin(Map.Entry<String, Found> shorter) {
    String words = " " + shorter.getKey() + " ";
    return found.entrySet().stream()
        .filter(longer -> longer.getKey().length() > shorter.getKey().length())
        .filter(longer -> (" " + longer.getKey() + " ").contains(words))
        .anyMatch(longer -> 2 * longer.getValue().occurrences > shorter.getValue().occurrences);
  }

  private static Suggestion suggestion(String phrase, Found its) {
    its.cases.remove("");
    return new Suggestion(
        phrase,
        its.occurrences,
        its.covered,
        its.documents,
        its.cases,
        its.examples.values().stream().limit(EXAMPLES).toList());
  }
}
