package crosscase.search;

import crosscase.search.fields.Fields;
import crosscase.search.fields.StoredSentence;
import crosscase.search.fields.StoredTokens.Word;
import crosscase.search.matching.QueryRun;
import crosscase.search.results.CorpusScan;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.util.BitSet;

/**
 * The runs of words that come again.
 *
 * @param ngrams the most frequent first
 * @param incompleteNote one sentence if there were too many to count all of them
 */
public record Ngrams(List<Ngram> ngrams, Optional<String> incompleteNote) {
  /** The most different runs held in memory; beyond, those met once so far are forgotten. */
  private static final int MAX_DISTINCT = 2_000_000;

  public Ngrams {
    ngrams = List.copyOf(ngrams);
  }

  /**
   * A run of words.
   *
   * @param documents how many documents have it
   * @param cases how many cases have it
   */
  public record Ngram(String words, int frequency, int documents, int cases) {}

  /**
   * Which runs are counted.
   *
   * @param size how many words, from 1
   * @param minFrequency how often a run must come
   */
  public record Request(int size, int minFrequency, WordSelection.Layer layer) {
    public Request {
      if (size < 1 || minFrequency < 1) {
        throw new IllegalArgumentException(
            "A run has 1 word or more and comes once or more, not %d words %d times"
                .formatted(size, minFrequency));
      }
    }
  }

  /**
   * Counts the runs of words in the sentences that a query finds; no run goes over a mark or the
   * end of a sentence.
   *
   * @throws QueryException if the query cannot be read
   */
  public static Ngrams of(SentenceSearch search, String query, Request request)
      throws IOException, QueryException {
    return count(search.run(query), request);
  }

  /** Counts the runs of words in all sentences. */
  public static Ngrams of(SentenceSearch search, Request request)
      throws IOException, QueryException {
    return count(search.runAll(), request);
  }

  private static Ngrams count(QueryRun run, Request request) throws IOException, QueryException {
    BitSet hits = run.hits();
    NgramCounter counting = new NgramCounter(request);
    CorpusScan.run(
        run,
        (id, sentence, words) -> {
          if (hits.get(id)) {
            counting.add(sentence, words);
          }
        });
    return counting.result(run.incompleteNote());
  }

  /** How often a run came, and where last: documents and cases come one after the other. */
  private static final class NgramCount {
    private int frequency;
    private int documents;
    private String lastDocument = "";
    private final Set<String> cases = new HashSet<>(2);

    void add(StoredSentence sentence) {
      frequency++;
      String now = sentence.value(Fields.DOCUMENT);
      if (!now.equals(lastDocument)) {
        documents++;
        lastDocument = now;
        cases.add(sentence.value(Fields.CASE));
      }
    }

    int caseCount() {
      return cases.contains("") ? cases.size() - 1 : cases.size();
    }
  }

  private static final class NgramCounter {
    private final Request request;
    private final WordSelection words;
    private final Map<String, NgramCount> counts = new HashMap<>();
    private boolean rareOnesDropped;

    NgramCounter(Request request) {
      this.request = request;
      words = new WordSelection(request.layer(), "");
    }

    void add(StoredSentence sentence, List<Word> tokens) {
      for (int i = 0; i + request.size() <= tokens.size(); i++) {
        List<Optional<String>> run =
            tokens.subList(i, i + request.size()).stream().map(words::wordOf).toList();
        if (run.stream().allMatch(Optional::isPresent)) {
          String key = String.join(" ", run.stream().map(Optional::orElseThrow).toList());
          counts.computeIfAbsent(key, k -> new NgramCount()).add(sentence);
        }
      }
      if (counts.size() > MAX_DISTINCT) {
        counts.values().removeIf(count -> count.frequency == 1);
        rareOnesDropped = true;
      }
    }

    Ngrams result(Optional<String> cut) {
      List<Ngram> ngrams =
          counts.entrySet().stream()
              .filter(run -> run.getValue().frequency >= request.minFrequency())
              .map(run -> ngram(run.getKey(), run.getValue()))
              .sorted(
                  Comparator.comparingInt(Ngram::frequency).reversed().thenComparing(Ngram::words))
              .toList();
      return new Ngrams(ngrams, rareOnesDropped ? Optional.of(RARE_ONES_DROPPED) : cut);
    }

    private static final String RARE_ONES_DROPPED =
        "There were more than %,d different runs, so rare ones are counted too low."
            .formatted(MAX_DISTINCT);

    private static Ngram ngram(String words, NgramCount count) {
      return new Ngram(words, count.frequency, count.documents, count.caseCount());
    }
  }
}
