package crosscase.search;

import crosscase.search.fields.Fields;
import crosscase.search.fields.StoredTokens.Word;
import crosscase.search.matching.QueryRun;
import crosscase.search.results.CorpusScan;
import crosscase.search.results.Dispersion;
import crosscase.search.results.WordFrequencies;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.util.FixedBitSet;

/**
 * How often each word is said in one part of the corpus and in another, as counts that every
 * measure of keyness takes.
 *
 * @param targetTokens the words of the part that is looked at
 * @param referenceTokens the words of the part that it is held against
 * @param keywords the words of the target, without order
 * @param incompleteNote one sentence if the parts are not whole
 */
public record Keywords(
    long targetTokens,
    long referenceTokens,
    List<Keyword> keywords,
    Optional<String> incompleteNote) {
  public Keywords {
    keywords = List.copyOf(keywords);
  }

  /**
   * A word of the target.
   *
   * @param targetFrequency how often it is said there
   * @param referenceFrequency how often in the reference
   * @param documents how many documents of the target have it
   * @param dispersion Gries' DP over the documents of the target: 0 even, 1 all in one
   */
  public record Keyword(
      String word, int targetFrequency, int referenceFrequency, int documents, double dispersion) {}

  /**
   * Counts the words of the sentences that a query finds, and those of all others.
   *
   * @param query such as {@code case:housing} or {@code role:provider}
   * @throws QueryException if the query cannot be read
   */
  public static Keywords of(SentenceSearch search, String query, WordSelection words)
      throws IOException, QueryException {
    return count(search, query, Optional.empty(), words);
  }

  /**
   * Counts the words of the sentences that a query finds, and those of the sentences that another
   * finds and the first does not.
   *
   * @throws QueryException if one of the queries cannot be read
   */
  public static Keywords of(
      SentenceSearch search, String query, String against, WordSelection words)
      throws IOException, QueryException {
    return count(search, query, Optional.of(against), words);
  }

  private static Keywords count(
      SentenceSearch search, String query, Optional<String> against, WordSelection words)
      throws IOException, QueryException {
    QueryRun run = search.run(query);
    FixedBitSet target = run.hits();
    QueryRun other = against.isPresent() ? search.run(against.get()) : search.runAll();
    FixedBitSet reference = other.hits();
    reference.andNot(target);
    KeywordCounter counting = new KeywordCounter(words);
    CorpusScan.run(
        run,
        (id, sentence, tokens) -> {
          if (target.get(id)) {
            counting.target(sentence.value(Fields.DOCUMENT), tokens);
          } else if (reference.get(id)) {
            counting.reference(tokens);
          }
        });
    return counting.result(run.incompleteNote().or(other::incompleteNote));
  }

  /** The counts while they grow. */
  private static final class KeywordCounter {
    private final WordSelection words;
    private final WordFrequencies reference = new WordFrequencies();
    private final Map<String, Map<String, Integer>> target = new HashMap<>();
    private final Map<String, Integer> tokens = new HashMap<>();
    private long referenceTokens;

    KeywordCounter(WordSelection words) {
      this.words = words;
    }

    void target(String document, List<Word> sentence) {
      int size = (int) sentence.stream().filter(WordSelection::isWord).count();
      tokens.merge(document, size, Integer::sum);
      for (Word word : sentence) {
        words
            .wordOf(word)
            .ifPresent(
                w ->
                    target
                        .computeIfAbsent(w, key -> new HashMap<>())
                        .merge(document, 1, Integer::sum));
      }
    }

    void reference(List<Word> sentence) {
      referenceTokens += sentence.stream().filter(WordSelection::isWord).count();
      sentence.forEach(word -> words.wordOf(word).ifPresent(reference::add));
    }

    Keywords result(Optional<String> cut) {
      List<Keyword> keywords = new ArrayList<>();
      target.forEach((word, documents) -> keywords.add(keyword(word, documents)));
      long targetTokens = tokens.values().stream().mapToLong(n -> n).sum();
      return new Keywords(targetTokens, referenceTokens, keywords, cut);
    }

    private Keyword keyword(String word, Map<String, Integer> documents) {
      return new Keyword(
          word,
          documents.values().stream().mapToInt(n -> n).sum(),
          reference.frequency(word),
          documents.size(),
          Dispersion.deviationOfProportions(documents, tokens));
    }
  }
}
