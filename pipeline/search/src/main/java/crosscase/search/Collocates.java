package crosscase.search;

import crosscase.corpus.Span;
import crosscase.search.fields.StoredTokens.Word;
import crosscase.search.matching.QueryRun;
import crosscase.search.results.CorpusScan;
import crosscase.search.results.WordFrequencies;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * The words that stand near what a query matches, as counts that every measure of association
 * takes.
 *
 * <p>Counts as in surface co-occurrence (Evert 2008, Corpora and collocations, section 4.1): a word
 * is counted once for each of its places in some window, however many windows that is in. Windows
 * stay within the sentence.
 *
 * @param matches how often the query matches
 * @param tokensOutsideMatches all words of the corpus that are not part of a match
 * @param tokensInWindows those of them that stand in a window
 * @param collocates the words that stand in windows, without order
 * @param incompleteNote one sentence if not all matches were looked at
 */
public record Collocates(
    long matches,
    long tokensOutsideMatches,
    long tokensInWindows,
    List<Collocate> collocates,
    Optional<String> incompleteNote) {
  public Collocates {
    collocates = List.copyOf(collocates);
  }

  /**
   * A word near a query's matches.
   *
   * @param inWindows how often it stands in a window
   * @param frequency how often it occurs at all
   * @param outsideMatches how often it occurs outside of matches
   */
  public record Collocate(String word, int inWindows, int frequency, int outsideMatches) {}

  /**
   * Which words are near.
   *
   * @param left the most words between them and a match that follows, and one more
   * @param right the same after a match
   */
  public record Window(int left, int right) {}

  /**
   * Counts the collocates of a query.
   *
   * @throws QueryException if the query cannot be read
   */
  public static Collocates of(
      SentenceSearch search, String query, Window window, WordSelection words)
      throws IOException, QueryException {
    QueryRun run = search.run(query);
    CollocateCounter counting = new CollocateCounter(window, words);
    DocIdSetIterator hits = run.hitIterator();
    while (hits.nextDoc() != DocIdSetIterator.NO_MORE_DOCS && !run.isTimeUp()) {
      counting.addMatch(run.sentence(hits.docID()).words(), run.spansOrAll(hits.docID()));
    }
    CorpusScan.run(run, (id, sentence, tokens) -> counting.addSentence(tokens));
    return counting.result(run.incompleteNote());
  }

  /** The counts while they grow. */
  private static final class CollocateCounter {
    private final Window window;
    private final WordSelection words;
    private final WordFrequencies windowFrequencies = new WordFrequencies();
    private final WordFrequencies matchFrequencies = new WordFrequencies();
    private final WordFrequencies frequencies = new WordFrequencies();
    private long matches;
    private long tokens;
    private long matchedTokens;
    private long windowTokens;

    CollocateCounter(Window window, WordSelection words) {
      this.window = window;
      this.words = words;
    }

    void addMatch(List<Word> sentence, List<Span> spans) {
      List<Word> counted = sentence.stream().filter(WordSelection::isWord).toList();
      BitSet matched = new BitSet();
      BitSet windows = new BitSet();
      for (Span span : spans) {
        matches++;
        markMatchAndWindow(counted, span, matched, windows);
      }
      windows.andNot(matched);
      matchedTokens += matched.cardinality();
      windowTokens += windows.cardinality();
      matched.stream().forEach(i -> words.wordOf(counted.get(i)).ifPresent(matchFrequencies::add));
      windows.stream().forEach(i -> words.wordOf(counted.get(i)).ifPresent(windowFrequencies::add));
    }

    private void markMatchAndWindow(List<Word> counted, Span span, BitSet matched, BitSet windows) {
      int from = (int) counted.stream().filter(w -> w.end() <= span.begin()).count();
      int to = (int) counted.stream().filter(w -> w.begin() < span.end()).count();
      matched.set(from, Math.max(from, to));
      windows.set(Math.max(0, from - window.left()), Math.min(counted.size(), to + window.right()));
    }

    void addSentence(List<Word> sentence) {
      tokens += sentence.stream().filter(WordSelection::isWord).count();
      sentence.forEach(word -> words.wordOf(word).ifPresent(frequencies::add));
    }

    Collocates result(Optional<String> cut) {
      List<Collocate> collocates =
          windowFrequencies.words().stream()
              .map(
                  w ->
                      new Collocate(
                          w,
                          windowFrequencies.frequency(w),
                          frequencies.frequency(w),
                          frequencies.frequency(w) - matchFrequencies.frequency(w)))
              .toList();
      return new Collocates(matches, tokens - matchedTokens, windowTokens, collocates, cut);
    }
  }
}
