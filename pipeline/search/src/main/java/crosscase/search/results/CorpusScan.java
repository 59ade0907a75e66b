package crosscase.search.results;

import crosscase.search.fields.Fields;
import crosscase.search.fields.StoredSentence;
import crosscase.search.fields.StoredTokens.Word;
import crosscase.search.matching.QueryRun;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.StoredFields;

/** Reads the words of all sentences, in document order. */
final class CorpusScan {
  private static final Set<String> STORED_FIELDS =
      Set.of(
          Fields.storedName(Fields.TEXT),
          Fields.storedName(Fields.TOKENS),
          Fields.storedName(Fields.DOCUMENT),
          Fields.storedName(Fields.CASE));

  private CorpusScan() {}

  /** Receives each sentence. */
  @FunctionalInterface
  interface Visitor {
    void sentence(int id, StoredSentence sentence, List<Word> words);
  }

  /** Ends early when the time of the run is up; the run's note then says so. */
  static void run(QueryRun run, Visitor visitor) throws IOException {
    StoredFields stored = run.reader().storedFields();
    for (int id = 0; id < run.sentenceCount() && !run.isTimeUp(); id++) {
      StoredSentence sentence = new StoredSentence(stored.document(id, STORED_FIELDS));
      visitor.sentence(id, sentence, sentence.words());
    }
  }
}
