package crosscase.search.matching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import crosscase.search.fields.StoredSentence;
import crosscase.search.fields.UnitField;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;

/** Reads sentences of an index by their ids, for one query at a time. */
final class StoredSentences {
  private static final int MAX_RECENT = 256;

  private final DirectoryReader reader;
  private final StoredFields stored;

  /** A page reads the spans of its sentences first, then the rest. */
  private final Cache<Integer, StoredSentence> recent =
      Caffeine.newBuilder().maximumSize(MAX_RECENT).executor(Runnable::run).build();

  StoredSentences(DirectoryReader reader) throws IOException {
    this.reader = reader;
    // One for the whole query, because each has its own buffers.
    stored = reader.storedFields();
  }

  StoredSentence get(int id) throws IOException {
    StoredSentence known = recent.getIfPresent(id);
    if (known != null) {
      return known;
    }
    StoredSentence sentence =
        new StoredSentence(stored.document(id, StoredSentence.DISPLAYED_FIELDS));
    recent.put(id, sentence);
    return sentence;
  }

  /** Sentences in a turn are speech; of the others the stored form is read, which takes longer. */
  boolean isHeading(int id) throws IOException {
    return turnNumber(id) < 0
        && new StoredSentence(stored.document(id, StoredSentence.FORM_ONLY)).isHeading();
  }

  /** Negative outside speech. */
  private long turnNumber(int id) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(id, leaves));
    NumericDocValues turns = DocValues.getNumeric(leaf.reader(), UnitField.TURN.field());
    return turns.advanceExact(id - leaf.docBase) ? turns.longValue() : -1;
  }
}
