package crosscase.search.matching;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.corpus.Sentence;
import crosscase.search.NamedQuery;
import crosscase.search.QuerySettings;
import crosscase.search.TaggedText;
import crosscase.search.index.IndexOrder;
import crosscase.search.index.SegmentWriter;
import crosscase.search.query.SentenceQueryParser;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryRunTest {
  private static final List<Sentence> SENTENCES =
      TaggedText.corpus(
          """
          housing | 1 | 1 | interviewer | Did control grow
          housing | 2 | 2 | provider    | Strict/strict/JJ control grew/grow/VBD
          housing | 2 | 2 | provider    | Deep/deep/JJ trust fell
          housing | 2 | 3 | provider    | Maria/Maria/NNP/PERSON kept control
          housing | 3 | 4 | provider    | trust trusts/trust/VBZ trusted/trust/VBD
          report  |   | 1 |             | control and trust
          report  |   | 1 |             | plain words
          report  |   | 2 |             | trust alone
          """);

  private static final Map<String, NamedQuery> THEMES =
      Map.of(
          "trust", NamedQuery.any("form:trust", "trusted"),
          "control", NamedQuery.any("contr*"),
          "both", NamedQuery.any("theme:trust AND theme:control"),
          "deep", new NamedQuery(List.of("trust", "trusted"), List.of("alone", "theme:control")),
          "circle", NamedQuery.any("theme:round"),
          "round", NamedQuery.any("trust", "theme:circle"),
          "broken", NamedQuery.any("(trust"));

  private static Directory directory;
  private static DirectoryReader reader;

  @BeforeAll
  static void index() throws Exception {
    directory = new ByteBuffersDirectory();
    SegmentWriter.write(directory, SENTENCES.iterator());
    reader = IndexOrder.open(directory);
  }

  @AfterAll
  static void close() throws Exception {
    reader.close();
    directory.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "trust",
        "trusted",
        "form:trust",
        "form:trust*",
        "contr*",
        "*ont?ol",
        "trsut~1",
        "/t.*t/",
        "*n",
        "control trust",
        "trust OR control",
        "(control trust) OR plain",
        "trust (grow OR control)",
        "trust OR (deep fell)",
        "\"control and\" OR trust",
        "\"control and\"",
        "\"trusts trust\"",
        "\"trust trust trust\"",
        "pos:N* trust",
        "pos:NN trust",
        "pos:/n+/ AND trust",
        "ner:PERSON control",
        "theme:trust theme:control",
        "theme:both",
        "theme:deep case:housing",
        "turn:(control trust)",
        "trust^2 control",
        "fn:ordered(control trust) OR grow",
        "case:housing"
      })
  void storedTokensGiveTheSameSpansAsPostings(String query) throws Exception {
    QueryRun run = run(query);
    List<Integer> hits = run.firstIds(100);

    assertThat(hits).isNotEmpty();
    for (int id : hits) {
      assertThat(run.spans(id)).as("%s in %d", query, id).isEqualTo(run.spansByPostings(id));
    }
  }

  private static QueryRun run(String query) throws Exception {
    return new QueryRun(
        reader,
        new SentenceQueryParser(Set.of(), THEMES).parse(query),
        QuerySettings.DEFAULT.timeLimit());
  }
}
