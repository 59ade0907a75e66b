package crosscase.search.matching;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.search.QueryExamples;
import crosscase.search.QuerySettings;
import crosscase.search.forward.ForwardIndex;
import crosscase.search.index.IndexOrder;
import crosscase.search.index.SegmentWriter;
import crosscase.search.query.SentenceQueryParser;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryRunTest {
  private static Directory directory;
  private static DirectoryReader reader;

  @BeforeAll
  static void index() throws Exception {
    directory = new ByteBuffersDirectory();
    SegmentWriter.write(directory, QueryExamples.SENTENCES.iterator());
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
        "fn:phrase(control and)",
        "fn:phrase(pos:JJ pos:NN)",
        "fn:phrase(contr* and)",
        "fn:phrase(fn:or(control grow) and)",
        "case:housing"
      })
  void storedTokensGiveTheSameSpansAsPostings(String query) throws Exception {
    QueryRun run = run(query);
    List<Integer> hits = run.firstIds(100);

    assertThat(hits).isNotEmpty();
    for (int id : hits) {
      assertThat(run.spans(id))
          .as("%s in %d", query, id)
          .isEqualTo(run.spansByPostings(id, run.tokens(id)));
    }
  }

  private static QueryRun run(String query) throws Exception {
    return new QueryRun(
        new ForwardIndex(reader),
        new SentenceQueryParser(Set.of(), QueryExamples.THEMES).parse(query),
        QuerySettings.DEFAULT.timeLimit());
  }
}
