package crosscase.cli.searching;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.cli.SampleCorpus;
import crosscase.cli.corpus.CodebookOption;
import crosscase.cli.corpus.CorpusStages;
import crosscase.search.QueryException;
import crosscase.search.QuerySettings;
import crosscase.search.SentenceSearch;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The examples of the help, mistyped in many ways, as queries on the samples. */
class MutatedQueriesTest {
  private static final int QUERIES = 20_000;

  private static final Duration BOUND = Duration.ofSeconds(1);

  /** For what has no time limit but a size limit: parsing the query, and showing the hits. */
  private static final Duration BESIDES = Duration.ofSeconds(4);

  @Test
  @Timeout(600)
  void areAnsweredInTimeOrRefusedInOneSentence() throws Exception {
    MutatedQueries queries = new MutatedQueries(QueryHelp.examples());
    QuerySettings settings =
        new QuerySettings(new CodebookOption().load().codebook().namedQueries(), BOUND);
    try (SentenceSearch search =
        SentenceSearch.open(CorpusStages.indexFolder(SampleCorpus.shared().folder()), settings)) {
      long answered =
          LongStream.range(0, QUERIES)
              .parallel()
              .filter(number -> isAnswered(search, queries.query(number)))
              .count();
      assertThat(answered).isBetween(QUERIES / 5L, QUERIES * 4L / 5);
    }
  }

  private static boolean isAnswered(SentenceSearch search, String query) {
    long start = System.nanoTime();
    boolean answered = true;
    try {
      SentenceSearch.Found found = search.find(query, 5);
      assertThat(found.matches()).as(query).hasSizeLessThanOrEqualTo((int) found.total());
    } catch (QueryException e) {
      assertThat(e.getMessage()).as(query).doesNotContain("\n").endsWith(".");
      answered = false;
    } catch (IOException | RuntimeException | Error e) {
      throw new AssertionError("crashed on: " + query, e);
    }
    assertThat(System.nanoTime() - start).as(query).isLessThan(BOUND.plus(BESIDES).toNanos());
    return answered;
  }
}
