package crosscase.search.results;

import crosscase.search.FieldValues;
import crosscase.search.SentenceSet;
import crosscase.search.fields.Fields;
import crosscase.search.fields.UnitField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** The columns of one opened index, each read when it is first asked for. */
public final class FieldValuesCache {
  private final DirectoryReader reader;
  private final Map<String, FieldValues> byField = new ConcurrentHashMap<>();

  public FieldValuesCache(DirectoryReader reader) {
    this.reader = reader;
  }

  public FieldValues of(String field) {
    return byField.computeIfAbsent(
        field,
        name -> {
          try {
            return FieldValues.of(reader, name);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  public SentenceSet all() {
    FixedBitSet all = new FixedBitSet(reader.maxDoc());
    all.set(0, reader.maxDoc());
    return new SentenceSet(all);
  }

  /** In a document with turns only what is in a turn; all of any other. */
  public SentenceSet contributions() throws IOException {
    FixedBitSet spoken = new FixedBitSet(reader.maxDoc());
    for (LeafReaderContext leaf : reader.leaves()) {
      DocIdSetIterator turns = DocValues.getNumeric(leaf.reader(), UnitField.TURN.field());
      while (turns.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        spoken.set(leaf.docBase + turns.docID());
      }
    }
    FieldValues documents = of(Fields.DOCUMENT);
    int[] turnsOf = documents.counts(new SentenceSet(spoken));
    FixedBitSet contributions = spoken.clone();
    for (int id = 0; id < reader.maxDoc(); id++) {
      if (turnsOf[documents.valueIndex(id)] == 0) {
        contributions.set(id);
      }
    }
    return new SentenceSet(contributions);
  }
}
