package crosscase.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.search.NamedQuery;
import crosscase.search.QueryException;
import crosscase.search.QuerySettings;
import crosscase.search.SentenceSearch;
import crosscase.search.TaggedText;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever people type, many at the same time, they get matches or one sentence of explanation. */
class RandomQueriesTest {
  private static final int QUERIES = 100_000;
  private static final long SEED = 20_250_311;
  private static final int MAX_LENGTH = 9;

  /** Far above what any of these takes (the slowest: 40 ms), so that slow machines pass. */
  private static final Duration TIME_LIMIT = Duration.ofSeconds(3);

  private static final List<String> PIECES =
      List.of(
          ("trust control grow a * ? ~ ~1 ~9 ^ ^2 ^-1 AND OR NOT && || ! + - ( ) ( ) [ ] { } TO \" ' ’ / \\ : = < > >= @ @2"
                  + " fn: fn:ordered( fn:unordered( fn:phrase( fn:or( fn:maxgaps(2 fn:maxwidth(0 fn:within( fn:atleast(9"
                  + " fn:extend( fn:wildcard( fn:fuzzyTerm( fn:containing( fn:nonOverlapping( fn:before( #NN #"
                  + " form: pos: pos:NN ner:PERSON case: case:housing page: page:3 page:[1 page:x sentence>2 voice:author"
                  + " theme: theme:trust theme:circle theme:x turn: turn:( turn:(trust paragraph:( document: region:north"
                  + " /a.*/ /(a|b)*a(a|b){5}/ /[/ {3} {99999} contr* *ing t?ust trsut~ \"joint working\" \"a b\"~3 0 1 -1"
                  + " 2147483648 1.5 é ß 漢字 \uD83D\uDE00 \uD83D \uE000 \uE0000 \u3000 \u0000 \t \n # = ;")
              .split(" "));

  private static final List<String> CLAUSES =
      List.of(
          "trust",
          "control OR",
          "AND grow",
          "-a",
          "contr*",
          "trsut~1",
          "form:grow",
          "pos:N*",
          "\"trust control\"~2",
          "case:housing",
          "page:[1 TO 3]",
          "theme:trust",
          "NOT b",
          "( a",
          "turn:(trust grow)",
          "paragraph:(",
          "/[a-c].*/",
          "fn:within(a 2 pos:NN)",
          "fn:ordered(",
          "fn:maxgaps(3 fn:unordered(trust gr*))",
          "fn:or(a b~1)",
          "*ro?",
          "voice:respondent");

  @Test
  @Timeout(600)
  void everyQueryIsAnsweredOrRefusedInOneSentence() throws Exception {
    Map<String, NamedQuery> themes =
        Map.of(
            "trust",
            NamedQuery.any("trust", "form:grow"),
            "circle",
            NamedQuery.any("theme:circle"));
    try (SentenceSearch search =
        SentenceSearch.inMemory(
            TaggedText.corpus("housing | 1 | 1 | provider | trust control grow a b\n"),
            QuerySettings.DEFAULT.withThemes(themes))) {
      long answered =
          IntStream.range(0, QUERIES)
              .parallel()
              .filter(i -> answer(search, query(new Random(SEED + i))))
              .count();
      assertThat(answered).isGreaterThan(QUERIES / 20);
    }
  }

  private static boolean answer(SentenceSearch search, String query) {
    long start = System.nanoTime();
    boolean answered = true;
    try {
      assertThat(search.find(query, 3).total()).isBetween(0L, 1L);
    } catch (QueryException e) {
      assertThat(e.getMessage()).as(query).doesNotContain("\n").endsWith(".");
      assertThat(e.position().orElse(0)).as(query).isBetween(0, query.length());
      answered = false;
    } catch (IOException | RuntimeException | Error e) {
      throw new AssertionError("crashed on: " + query, e);
    }
    assertThat(System.nanoTime() - start).as(query).isLessThan(TIME_LIMIT.toNanos());
    return answered;
  }

  private static String query(Random random) {
    StringBuilder query = new StringBuilder();
    int pieces = 1 + random.nextInt(MAX_LENGTH);
    int wild = random.nextInt(3);
    for (int i = 0; i < pieces; i++) {
      boolean clause = random.nextInt(2) < wild;
      List<String> from = clause ? CLAUSES : PIECES;
      query.append(from.get(random.nextInt(from.size())));
      query.append(clause || random.nextBoolean() ? " " : "");
    }
    return random.nextBoolean() ? closed(query.toString()) : query.toString();
  }

  private static String closed(String query) {
    long open = query.chars().filter(c -> c == '(').count();
    long closed = query.chars().filter(c -> c == ')').count();
    return query + ")".repeat((int) Math.max(0, open - closed));
  }
}
