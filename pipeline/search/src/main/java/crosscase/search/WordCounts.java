package crosscase.search;

import crosscase.search.results.CollocateCounter;
import crosscase.search.results.KeywordCounter;
import crosscase.search.results.NgramCounter;
import java.io.IOException;

/** Counts words over the whole corpus: collocates, keywords and n-grams. */
public final class WordCounts {
  private WordCounts() {}

  /**
   * The words near what a query matches.
   *
   * @throws QueryException if the query cannot be read
   */
  public static Collocates collocates(
      SentenceSearch search, String query, Collocates.Window window, WordSelection words)
      throws IOException, QueryException {
    return CollocateCounter.count(search.run(query), window, words);
  }

  /**
   * The words of the sentences that a query finds, compared with those of all other sentences.
   *
   * @param query such as {@code case:housing} or {@code role:provider}
   * @throws QueryException if the query cannot be read
   */
  public static Keywords keywords(SentenceSearch search, String query, WordSelection words)
      throws IOException, QueryException {
    return KeywordCounter.count(search.run(query), search.runAll(), words);
  }

  /**
   * The words of the sentences that a query finds, compared with those of the sentences that only
   * another query finds.
   *
   * @throws QueryException if one of the queries cannot be read
   */
  public static Keywords keywords(
      SentenceSearch search, String query, String reference, WordSelection words)
      throws IOException, QueryException {
    return KeywordCounter.count(search.run(query), search.run(reference), words);
  }

  /**
   * The n-grams of the sentences that a query finds.
   *
   * @throws QueryException if the query cannot be read
   */
  public static Ngrams ngrams(SentenceSearch search, String query, Ngrams.Request request)
      throws IOException, QueryException {
    return NgramCounter.count(search.run(query), request);
  }

  /** The n-grams of all sentences. */
  public static Ngrams ngrams(SentenceSearch search, Ngrams.Request request)
      throws IOException, QueryException {
    return NgramCounter.count(search.runAll(), request);
  }
}
