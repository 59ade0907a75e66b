package crosscase.search.results;

import crosscase.search.Ngrams;
import crosscase.search.Ngrams.Ngram;
import crosscase.search.QueryException;
import crosscase.search.WordSelection;
import crosscase.search.fields.Fields;
import crosscase.search.fields.StoredSentence;
import crosscase.search.fields.StoredTokens.Word;
import crosscase.search.matching.QueryRun;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.util.BitSet;

/** Counts recurring sequences of words; none crosses punctuation or the end of a sentence. */
public final class NgramCounter {
  /** The most distinct n-grams held in memory; above it, those seen once so far are dropped. */
  private static final int MAX_DISTINCT = 2_000_000;

  private static final String RARE_ONES_DROPPED =
      "There were more than %,d different n-grams, so the counts of rare ones are too low."
          .formatted(MAX_DISTINCT);

  private final Ngrams.Request request;
  private final WordFilter filter;
  private final Map<String, NgramCount> counts = new HashMap<>();
  private boolean rareOnesDropped;

  private NgramCounter(Ngrams.Request request) {
    this.request = request;
    filter = new WordFilter(new WordSelection(request.layer(), ""));
  }

  /** Counts the n-grams of a query's hits. */
  public static Ngrams count(QueryRun run, Ngrams.Request request)
      throws IOException, QueryException {
    BitSet hits = run.hits();
    NgramCounter counter = new NgramCounter(request);
    CorpusScan.run(
        run,
        (id, sentence, tokens) -> {
          if (hits.get(id)) {
            counter.add(sentence, tokens);
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

    void add(StoredSentence sentence) {
      frequency++;
      String document = sentence.value(Fields.DOCUMENT);
      if (!document.equals(lastDocument)) {
        documents++;
        lastDocument = document;
        cases.add(sentence.value(Fields.CASE));
      }
    }

    Ngram toNgram(String words) {
      int realCases = cases.contains("") ? cases.size() - 1 : cases.size();
      return new Ngram(words, frequency, documents, realCases);
    }
  }

  private void add(StoredSentence sentence, List<Word> tokens) {
    for (int i = 0; i + request.size() <= tokens.size(); i++) {
      List<Optional<String>> words =
          tokens.subList(i, i + request.size()).stream().map(filter::wordOf).toList();
      if (words.stream().allMatch(Optional::isPresent)) {
        String ngram = String.join(" ", words.stream().map(Optional::orElseThrow).toList());
        counts.computeIfAbsent(ngram, key -> new NgramCount()).add(sentence);
      }
    }
    if (counts.size() > MAX_DISTINCT) {
      counts.values().removeIf(count -> count.frequency == 1);
      rareOnesDropped = true;
    }
  }

  private Ngrams result(Optional<String> incompleteNote) {
    List<Ngram> ngrams =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue().frequency >= request.minFrequency())
            .map(entry -> entry.getValue().toNgram(entry.getKey()))
            .sorted(
                Comparator.comparingInt(Ngram::frequency).reversed().thenComparing(Ngram::words))
            .toList();
    return new Ngrams(ngrams, rareOnesDropped ? Optional.of(RARE_ONES_DROPPED) : incompleteNote);
  }
}
