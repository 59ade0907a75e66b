package crosscase.search.results;

import crosscase.search.Ngrams;
import crosscase.search.Ngrams.Ngram;
import crosscase.search.QueryException;
import crosscase.search.WordSelection;
import crosscase.search.forward.SentenceTokens;
import crosscase.search.matching.QueryRun;
import crosscase.search.results.CorpusScan.DocumentName;
import java.io.IOException;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.util.BitSet;

/** Counts recurring sequences of words; none crosses punctuation or the end of a sentence. */
public final class NgramCounter {
  /** The most distinct n-grams held in memory; above it, those seen once so far are dropped. */
  private static final int MAX_DISTINCT = 2_000_000;

  private static final String RARE_ONES_DROPPED =
      "There were more than %,d different n-grams, so the counts of rare ones are too low."
          .formatted(MAX_DISTINCT);

  private final Ngrams.Request request;
  private final CountedWords words;

  /** By the numbers of the words. */
  private final Map<IntBuffer, NgramCount> counts = new HashMap<>();

  private boolean rareOnesDropped;

  private NgramCounter(Ngrams.Request request) {
    this.request = request;
    words = new CountedWords(new WordSelection(request.layer(), ""));
  }

  /** Counts the n-grams of a query's hits. */
  public static Ngrams count(QueryRun run, Ngrams.Request request)
      throws IOException, QueryException {
    BitSet hits = run.hits();
    NgramCounter counter = new NgramCounter(request);
    CorpusScan.run(
        run,
        (document, id, sentence) -> {
          if (hits.get(id)) {
            counter.add(document, sentence);
          }
        });
    return counter.result(run.incompleteNote());
  }

  /** How often an n-gram occurs. Documents and cases are read in order, each in one stretch. */
  private static final class NgramCount {
    private int frequency;
    private int documents;
    private String lastDocument = "";
    private final Set<String> cases = new HashSet<>(2);

    void add(DocumentName document) {
      frequency++;
      if (!document.path().equals(lastDocument)) {
        documents++;
        lastDocument = document.path();
        cases.add(document.caseName());
      }
    }

    Ngram toNgram(String words) {
      int realCases = cases.contains("") ? cases.size() - 1 : cases.size();
      return new Ngram(words, frequency, documents, realCases);
    }
  }

  private void add(DocumentName document, SentenceTokens sentence) {
    int[] numbers = words.of(sentence.lexicon());
    int length = 0;
    for (int token = 0; token < sentence.count(); token++) {
      length = numbers[sentence.type(token)] >= 0 ? length + 1 : 0;
      if (length >= request.size()) {
        int[] sequence = new int[request.size()];
        for (int i = 0; i < sequence.length; i++) {
          sequence[i] = numbers[sentence.type(token - request.size() + 1 + i)];
        }
        counts.computeIfAbsent(IntBuffer.wrap(sequence), key -> new NgramCount()).add(document);
      }
    }
    if (counts.size() > MAX_DISTINCT) {
      counts.values().removeIf(count -> count.frequency == 1);
      rareOnesDropped = true;
    }
  }

  private String joined(IntBuffer sequence) {
    return Arrays.stream(sequence.array()).mapToObj(words::word).collect(Collectors.joining(" "));
  }

  private Ngrams result(Optional<String> incompleteNote) {
    List<Ngram> ngrams =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue().frequency >= request.minFrequency())
            .map(entry -> entry.getValue().toNgram(joined(entry.getKey())))
            .sorted(
                Comparator.comparingInt(Ngram::frequency).reversed().thenComparing(Ngram::words))
            .toList();
    return new Ngrams(ngrams, rareOnesDropped ? Optional.of(RARE_ONES_DROPPED) : incompleteNote);
  }
}
