package crosscase.search.results;

import crosscase.corpus.Span;
import crosscase.search.Collocates;
import crosscase.search.Collocates.Collocate;
import crosscase.search.Collocates.Window;
import crosscase.search.QueryException;
import crosscase.search.WordSelection;
import crosscase.search.fields.StoredTokens.Word;
import crosscase.search.matching.QueryRun;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Counts the words near what a query matches.
 *
 * <p>Surface co-occurrence (Evert 2008, Corpora and collocations, section 4.1): each token in any
 * window counts once, however many windows contain it. Windows do not cross sentence boundaries.
 */
public final class CollocateCounter {
  private final Window window;
  private final WordFilter filter;
  private final WordFrequencies inWindows = new WordFrequencies();
  private final WordFrequencies inMatches = new WordFrequencies();
  private final WordFrequencies frequencies = new WordFrequencies();
  private long matches;
  private long tokens;
  private long matchedTokens;
  private long windowTokens;

  private CollocateCounter(Window window, WordSelection words) {
    this.window = window;
    filter = new WordFilter(words);
  }

  /** Counts over all matches of a query, and then over the whole corpus. */
  public static Collocates count(QueryRun run, Window window, WordSelection words)
      throws IOException, QueryException {
    CollocateCounter counter = new CollocateCounter(window, words);
    DocIdSetIterator hits = run.hitIterator();
    while (hits.nextDoc() != DocIdSetIterator.NO_MORE_DOCS && !run.isTimeUp()) {
      int id = hits.docID();
      counter.addMatches(run.sentence(id).words(), run.spansOrAll(id));
    }
    CorpusScan.run(run, (id, sentence, tokens) -> counter.addSentence(tokens));
    return counter.result(run.incompleteNote());
  }

  private void addMatches(List<Word> sentence, List<Span> spans) {
    List<Word> words = sentence.stream().filter(WordFilter::isWord).toList();
    BitSet matched = new BitSet();
    BitSet windows = new BitSet();
    for (Span span : spans) {
      matches++;
      mark(words, span, matched, windows);
    }
    windows.andNot(matched);
    matchedTokens += matched.cardinality();
    windowTokens += windows.cardinality();
    matched.stream().forEach(i -> filter.wordOf(words.get(i)).ifPresent(inMatches::add));
    windows.stream().forEach(i -> filter.wordOf(words.get(i)).ifPresent(inWindows::add));
  }

  private void mark(List<Word> words, Span span, BitSet matched, BitSet windows) {
    int from = (int) words.stream().filter(word -> word.end() <= span.begin()).count();
    int to = (int) words.stream().filter(word -> word.begin() < span.end()).count();
    matched.set(from, Math.max(from, to));
    windows.set(Math.max(0, from - window.left()), Math.min(words.size(), to + window.right()));
  }

  private void addSentence(List<Word> sentence) {
    tokens += sentence.stream().filter(WordFilter::isWord).count();
    sentence.forEach(word -> filter.wordOf(word).ifPresent(frequencies::add));
  }

  private Collocates result(Optional<String> incompleteNote) {
    List<Collocate> collocates = inWindows.words().stream().map(this::collocate).toList();
    return new Collocates(
        matches, tokens - matchedTokens, windowTokens, collocates, incompleteNote);
  }

  private Collocate collocate(String word) {
    int frequency = frequencies.frequency(word);
    return new Collocate(
        word, inWindows.frequency(word), frequency, frequency - inMatches.frequency(word));
  }
}
