package crosscase.search;

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
final class Columns {
  private final DirectoryReader reader;
  private final Map<String, Column> columns = new ConcurrentHashMap<>();

  Columns(DirectoryReader reader) {
    this.reader = reader;
  }

  Column of(String field) {
    return columns.computeIfAbsent(
        field,
        name -> {
          try {
            return Column.of(reader, name);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  SentenceSet all() {
    FixedBitSet all = new FixedBitSet(reader.maxDoc());
    all.set(0, reader.maxDoc());
    return new SentenceSet(all);
  }

  /** In a document with turns only what is in a turn; all of any other. */
  SentenceSet contributions() throws IOException {
    FixedBitSet spoken = new FixedBitSet(reader.maxDoc());
    for (LeafReaderContext leaf : reader.leaves()) {
      DocIdSetIterator turns = DocValues.getNumeric(leaf.reader(), UnitField.TURN.field());
      while (turns.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        spoken.set(leaf.docBase + turns.docID());
      }
    }
    Column documents = of(Fields.DOCUMENT);
    int[] turnsOf = documents.counts(new SentenceSet(spoken));
    FixedBitSet contributions = spoken.clone();
    for (int id = 0; id < reader.maxDoc(); id++) {
      if (turnsOf[documents.place(id)] == 0) {
        contributions.set(id);
      }
    }
    return new SentenceSet(contributions);
  }
}
