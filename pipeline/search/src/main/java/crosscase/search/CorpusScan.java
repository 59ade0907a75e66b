package crosscase.search;

import crosscase.search.StoredTokens.Word;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.StoredFields;

/** Goes through the words of all sentences, in the order of documents. */
final class CorpusScan {
  private static final Set<String> NEEDED =
      Set.of(
          Fields.stored(Fields.TEXT),
          Fields.stored(Fields.TOKENS),
          Fields.stored(Fields.DOCUMENT),
          Fields.stored(Fields.CASE));

  private CorpusScan() {}

  /** What is done with each sentence. */
  @FunctionalInterface
  interface Visitor {
    void sentence(int id, StoredSentence sentence, List<Word> words);
  }

  /** Ends early when the time of the run is up, which the run then says. */
  static void run(QueryRun run, Visitor visitor) throws IOException {
    StoredFields stored = run.reader().storedFields();
    for (int id = 0; id < run.sentences() && !run.isLate(); id++) {
      StoredSentence sentence = new StoredSentence(stored.document(id, NEEDED));
      visitor.sentence(id, sentence, sentence.words());
    }
  }
}
