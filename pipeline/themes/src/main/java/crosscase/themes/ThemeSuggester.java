package crosscase.themes;

import crosscase.corpus.Coding;
import crosscase.corpus.Sentence;
import crosscase.corpus.Span;
import crosscase.corpus.Voice;
import crosscase.themes.coding.NounPhrases;
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
public final class ThemeSuggester {
  private static final int MIN_DOCUMENTS = 3;
  private static final int MIN_CASES = 2;
  private static final int MAX_EXAMPLES = 3;

  private final Map<CoderComparison.SentenceKey, List<Span>> codedSpans = new HashMap<>();
  private final Map<String, PhraseStatistics> statistics = new HashMap<>();

  /** What was found of one phrase so far. */
  private static final class PhraseStatistics {
    private int occurrences;
    private int covered;
    private final SortedSet<String> documents = new TreeSet<>();
    private final SortedSet<String> cases = new TreeSet<>();
    private final Map<String, ThemeSuggestion.Example> examples = new TreeMap<>();
  }

  private ThemeSuggester(Collection<Coding> codings) {
    for (Coding coding : codings) {
      codedSpans
          .computeIfAbsent(
              new CoderComparison.SentenceKey(coding.document(), coding.sentence()),
              place -> new ArrayList<>())
          .addAll(coding.spans());
    }
  }

  /** The best phrases of these sentences, at most {@code limit} of them. */
  public static List<ThemeSuggestion> suggest(
      Iterator<Sentence> sentences, Collection<Coding> codings, int limit) {
    ThemeSuggester suggestions = new ThemeSuggester(codings);
    sentences.forEachRemaining(suggestions::add);
    return suggestions.best(limit);
  }

  private void add(Sentence sentence) {
    if (sentence.voice() != Voice.INTERVIEWER) {
      NounPhrases.find(sentence).forEach(phrase -> add(sentence, phrase));
    }
  }

  private void add(Sentence sentence, NounPhrases.Phrase phrase) {
    PhraseStatistics its =
        statistics.computeIfAbsent(phrase.lemmas(), lemmas -> new PhraseStatistics());
    its.occurrences++;
    its.covered += isCovered(sentence, phrase.span()) ? 1 : 0;
    its.documents.add(sentence.document());
    String caseName = sentence.metadata().caseName().orElse("");
    its.cases.add(caseName);
    its.examples.putIfAbsent(
        caseName, new ThemeSuggestion.Example(sentence.document(), sentence.text()));
  }

  private boolean isCovered(Sentence sentence, Span phrase) {
    CoderComparison.SentenceKey place =
        new CoderComparison.SentenceKey(sentence.document(), sentence.number());
    return codedSpans.getOrDefault(place, List.of()).stream()
        .anyMatch(span -> span.overlap(phrase) > 0);
  }

  private List<ThemeSuggestion> best(int limit) {
    return statistics.entrySet().stream()
        .filter(entry -> isWidespread(entry.getValue()) && !isMostlyInLongerPhrase(entry))
        .map(entry -> suggestion(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt((ThemeSuggestion s) -> s.documents().size())
                .thenComparingInt(s -> s.cases().size())
                .thenComparingInt(ThemeSuggestion::occurrences)
                .reversed()
                .thenComparing(ThemeSuggestion::phrase))
        .limit(limit)
        .toList();
  }

  private static boolean isWidespread(PhraseStatistics its) {
    return its.documents.size() >= MIN_DOCUMENTS
        && its.cases.size() >= MIN_CASES
        && 2 * its.covered < its.occurrences;
  }

  private boolean isMostlyInLongerPhrase(Map.Entry<String, PhraseStatistics> shorter) {
    String words = " " + shorter.getKey() + " ";
    return statistics.entrySet().stream()
        .filter(longer -> longer.getKey().length() > shorter.getKey().length())
        .filter(longer -> (" " + longer.getKey() + " ").contains(words))
        .anyMatch(longer -> 2 * longer.getValue().occurrences > shorter.getValue().occurrences);
  }

  private static ThemeSuggestion suggestion(String phrase, PhraseStatistics its) {
    its.cases.remove("");
    return new ThemeSuggestion(
        phrase,
        its.occurrences,
        its.covered,
        its.documents,
        its.cases,
        its.examples.values().stream().limit(MAX_EXAMPLES).toList());
  }
}
