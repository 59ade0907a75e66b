package crosscase.search.forward;

import crosscase.search.fields.Fields;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.FixedBitSet;

/**
 * The tokens of all sentences of an open index. Safe for use by many threads.
 *
 * <p>The lexicon of a segment is read when the segment is first used, and kept.
 */
public final class ForwardIndex {
  private final DirectoryReader reader;
  private final AtomicReferenceArray<Lexicon> lexicons;
  private final AtomicReferenceArray<FixedBitSet> continuations;

  public ForwardIndex(DirectoryReader reader) {
    this.reader = reader;
    lexicons = new AtomicReferenceArray<>(reader.leaves().size());
    continuations = new AtomicReferenceArray<>(reader.leaves().size());
  }

  /** The index itself. */
  public DirectoryReader reader() {
    return reader;
  }

  /** Reads sentences for one query, in one thread. */
  public TokenReader open() {
    return new TokenReader(this);
  }

  /** The types of a segment. */
  Lexicon lexicon(int segment) throws IOException {
    Lexicon known = lexicons.get(segment);
    if (known == null) {
      LeafReader leaf = reader.leaves().get(segment).reader();
      known = new Lexicon(DocValues.getSortedSet(leaf, Fields.TOKEN_TYPES));
      lexicons.set(segment, known);
    }
    return known;
  }

  /**
   * Whether a sentence is of the same turn or, outside speech, of the same document as the next.
   */
  public boolean continuesAfter(int id) throws IOException {
    int next = id + 1;
    if (id < 0 || next >= reader.maxDoc()) {
      return false;
    }
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(next, reader.leaves()));
    return continuations(leaf).get(next - leaf.docBase);
  }

  private FixedBitSet continuations(LeafReaderContext leaf) throws IOException {
    FixedBitSet known = continuations.get(leaf.ord);
    if (known == null) {
      known = SentenceNeighbours.continuations(leaf.reader());
      continuations.set(leaf.ord, known);
    }
    return known;
  }
}
