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
 * Suggests phrases that occur in many documents and cases and that no theme covers.
 *
 * <p>Ranked by documents, then cases, then occurrences. A phrase is left out if themes match half
 * or more of its occurrences, or if it mostly occurs within a longer phrase.
 */
public final class ThemeSuggester {
  private static final int MIN_DOCUMENTS = 3;
  private static final int MIN_CASES = 2;
  private static final int MAX_EXAMPLES = 3;

  private final Map<CoderComparison.SentenceKey, List<Span>> codedSpans = new HashMap<>();
  private final Map<String, PhraseStatistics> statistics = new HashMap<>();

  /** The statistics of one phrase so far. */
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
              key -> new ArrayList<>())
          .addAll(coding.spans());
    }
  }

  /** The best phrases of these sentences, at most {@code limit}. */
  public static List<ThemeSuggestion> suggest(
      Iterator<Sentence> sentences, Collection<Coding> codings, int limit) {
    ThemeSuggester suggester = new ThemeSuggester(codings);
    sentences.forEachRemaining(suggester::add);
    return suggester.best(limit);
  }

  private void add(Sentence sentence) {
    if (sentence.voice() != Voice.INTERVIEWER) {
      NounPhrases.find(sentence).forEach(phrase -> add(sentence, phrase));
    }
  }

  private void add(Sentence sentence, NounPhrases.Phrase phrase) {
    PhraseStatistics counts =
        statistics.computeIfAbsent(phrase.lemmas(), lemmas -> new PhraseStatistics());
    counts.occurrences++;
    counts.covered += isCovered(sentence, phrase.span()) ? 1 : 0;
    counts.documents.add(sentence.document());
    String caseName = sentence.metadata().caseName().orElse("");
    counts.cases.add(caseName);
    counts.examples.putIfAbsent(
        caseName, new ThemeSuggestion.Example(sentence.document(), sentence.text()));
  }

  private boolean isCovered(Sentence sentence, Span phrase) {
    CoderComparison.SentenceKey key =
        new CoderComparison.SentenceKey(sentence.document(), sentence.number());
    return codedSpans.getOrDefault(key, List.of()).stream()
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

  private static boolean isWidespread(PhraseStatistics phrase) {
    return phrase.documents.size() >= MIN_DOCUMENTS
        && phrase.cases.size() >= MIN_CASES
        && 2 * phrase.covered < phrase.occurrences;
  }

  private boolean isMostlyInLongerPhrase(Map.Entry<String, PhraseStatistics> shorter) {
    String words = " " + shorter.getKey() + " ";
    return statistics.entrySet().stream()
        .filter(longer -> longer.getKey().length() > shorter.getKey().length())
        .filter(longer -> (" " + longer.getKey() + " ").contains(words))
        .anyMatch(longer -> 2 * longer.getValue().occurrences > shorter.getValue().occurrences);
  }

  private static ThemeSuggestion suggestion(String phrase, PhraseStatistics counts) {
    counts.cases.remove("");
    return new ThemeSuggestion(
        phrase,
        counts.occurrences,
        counts.covered,
        counts.documents,
        counts.cases,
        counts.examples.values().stream().limit(MAX_EXAMPLES).toList());
  }

  /**
   * A phrase that might become a theme.
   *
   * @param phrase the lemmas of the phrase
   * @param occurrences how often it occurs, leaving out the interviewer
   * @param covered how many occurrences overlap the match of a theme
   * @param examples sentences with the phrase, each from a different case
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

    /** A sentence that contains the phrase. */
    public record Example(String document, String text) {}
  }
}
