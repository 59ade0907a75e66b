package crosscase.search.results;

import crosscase.corpus.Span;
import crosscase.search.Collocates;
import crosscase.search.Collocates.Collocate;
import crosscase.search.Collocates.Window;
import crosscase.search.QueryException;
import crosscase.search.WordSelection;
import crosscase.search.forward.SentenceTokens;
import crosscase.search.matching.QueryRun;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Counts the words near what a query matches.
 *
 * <p>Surface co-occurrence (Evert 2008, Corpora and collocations, section 4.1): each token in any
 * window counts once, however many windows contain it. Windows do not cross sentence boundaries.
 */
public final class CollocateCounter {
  private final Window window;
  private final CountedWords words;
  private final WordFrequencies inWindows = new WordFrequencies();
  private final WordFrequencies inMatches = new WordFrequencies();
  private final WordFrequencies frequencies = new WordFrequencies();
  private long matches;
  private long tokens;
  private long matchedTokens;
  private long windowTokens;

  private CollocateCounter(Window window, WordSelection words) {
    this.window = window;
    this.words = new CountedWords(words);
  }

  /** Counts over all matches of a query, and then over the whole corpus. */
  public static Collocates count(QueryRun run, Window window, WordSelection words)
      throws IOException, QueryException {
    CollocateCounter counter = new CollocateCounter(window, words);
    DocIdSetIterator hits = run.hitIterator();
    while (hits.nextDoc() != DocIdSetIterator.NO_MORE_DOCS && !run.isTimeUp()) {
      SentenceTokens sentence = run.tokens(hits.docID());
      counter.addMatches(sentence, run.spansOrAll(hits.docID(), sentence));
    }
    CorpusScan.run(
        run,
        (document, id, sentence) ->
            counter.tokens += counter.frequencies.addAll(sentence, counter.words));
    return counter.result(run.incompleteNote());
  }

  private void addMatches(SentenceTokens sentence, List<Span> spans) {
    int[] numbers = words.of(sentence.lexicon());
    int[] wordTokens =
        IntStream.range(0, sentence.count())
            .filter(token -> numbers[sentence.type(token)] != CountedWords.NOT_A_WORD)
            .toArray();
    BitSet matched = new BitSet();
    BitSet windows = new BitSet();
    for (Span span : spans) {
      matches++;
      mark(sentence, wordTokens, span, matched, windows);
    }
    windows.andNot(matched);
    matchedTokens += matched.cardinality();
    windowTokens += windows.cardinality();
    matched.stream().forEach(i -> add(numbers[sentence.type(wordTokens[i])], inMatches));
    windows.stream().forEach(i -> add(numbers[sentence.type(wordTokens[i])], inWindows));
  }

  private static void add(int word, WordFrequencies to) {
    if (word >= 0) {
      to.add(word);
    }
  }

  private void mark(
      SentenceTokens sentence, int[] wordTokens, Span span, BitSet matched, BitSet windows) {
    int from = 0;
    int to = 0;
    for (int token : wordTokens) {
      from += sentence.end(token) <= span.begin() ? 1 : 0;
      to += sentence.begin(token) < span.end() ? 1 : 0;
    }
    matched.set(from, Math.max(from, to));
    windows.set(
        Math.max(0, from - window.left()), Math.min(wordTokens.length, to + window.right()));
  }

  private Collocates result(Optional<String> incompleteNote) {
    List<Collocate> collocates =
        IntStream.range(0, words.count())
            .filter(word -> inWindows.frequency(word) > 0)
            .mapToObj(this::collocate)
            .toList();
    return new Collocates(
        matches, tokens - matchedTokens, windowTokens, collocates, incompleteNote);
  }

  private Collocate collocate(int word) {
    int frequency = frequencies.frequency(word);
    return new Collocate(
        words.word(word),
        inWindows.frequency(word),
        frequency,
        frequency - inMatches.frequency(word));
  }
}
