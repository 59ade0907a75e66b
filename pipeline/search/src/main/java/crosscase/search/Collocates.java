package crosscase.search;

import crosscase.corpus.Span;
import crosscase.search.StoredTokens.Word;
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
 * @param outside all words of the corpus that are not part of a match
 * @param inWindows those of them that stand in a window
 * @param collocates the words that stand in windows, without order
 * @param cut one sentence if not all matches were looked at
 */
public record Collocates(
    long matches, long outside, long inWindows, List<Collocate> collocates, Optional<String> cut) {
  public Collocates {
    collocates = List.copyOf(collocates);
  }

  /**
   * A word near a query's matches.
   *
   * @param together how often it stands in a window
   * @param frequency how often it occurs at all
   * @param apart how often it occurs outside of matches
   */
  public record Collocate(String word, int together, int frequency, int apart) {}

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
  public static Collocates of(SentenceSearch search, String query, Window window, Words words)
      throws IOException, QueryException {
    QueryRun run = search.run(query);
    Counting counting = new Counting(window, words);
    DocIdSetIterator hits = run.all();
    while (hits.nextDoc() != DocIdSetIterator.NO_MORE_DOCS && !run.isLate()) {
      counting.match(run.sentence(hits.docID()).words(), run.spansOrAll(hits.docID()));
    }
    CorpusScan.run(run, (id, sentence, tokens) -> counting.anywhere(tokens));
    return counting.result(run.cut());
  }

  /** The counts while they grow. */
  private static final class Counting {
    private final Window window;
    private final Words words;
    private final Tally near = new Tally();
    private final Tally inMatches = new Tally();
    private final Tally all = new Tally();
    private long matches;
    private long tokens;
    private long matchedTokens;
    private long windowTokens;

    Counting(Window window, Words words) {
      this.window = window;
      this.words = words;
    }

    void match(List<Word> sentence, List<Span> spans) {
      List<Word> counted = sentence.stream().filter(Words::isWord).toList();
      BitSet matched = new BitSet();
      BitSet windows = new BitSet();
      for (Span span : spans) {
        matches++;
        mark(counted, span, matched, windows);
      }
      windows.andNot(matched);
      matchedTokens += matched.cardinality();
      windowTokens += windows.cardinality();
      matched.stream().forEach(i -> words.of(counted.get(i)).ifPresent(inMatches::add));
      windows.stream().forEach(i -> words.of(counted.get(i)).ifPresent(near::add));
    }

    private void mark(List<Word> counted, Span span, BitSet matched, BitSet windows) {
      int from = (int) counted.stream().filter(w -> w.end() <= span.begin()).count();
      int to = (int) counted.stream().filter(w -> w.begin() < span.end()).count();
      matched.set(from, Math.max(from, to));
      windows.set(Math.max(0, from - window.left()), Math.min(counted.size(), to + window.right()));
    }

    void anywhere(List<Word> sentence) {
      tokens += sentence.stream().filter(Words::isWord).count();
      sentence.forEach(word -> words.of(word).ifPresent(all::add));
    }

    Collocates result(Optional<String> cut) {
      List<Collocate> collocates =
          near.words().stream()
              .map(w -> new Collocate(w, near.of(w), all.of(w), all.of(w) - inMatches.of(w)))
              .toList();
      return new Collocates(matches, tokens - matchedTokens, windowTokens, collocates, cut);
    }
  }
}
