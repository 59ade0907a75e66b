package crosscase.search.forward;

import crosscase.search.fields.Fields;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Reads the tokens of sentences by their ids; fastest in the order of the ids. */
public final class TokenReader {
  /** In each segment: one for the sentences in order, and one for those around them. */
  private static final int CURSORS = 2;

  private final ForwardIndex index;
  private final List<LeafReaderContext> leaves;
  private final @Nullable SegmentTokens[] cursors;
  private @Nullable LeafReaderContext lastLeaf;
  private int lastEnd;

  TokenReader(ForwardIndex index) {
    this.index = index;
    leaves = index.reader().leaves();
    cursors = new SegmentTokens[CURSORS * leaves.size()];
  }

  /** The tokens of a sentence. */
  public SentenceTokens tokens(int id) throws IOException {
    LeafReaderContext leaf = leaf(id);
    return segment(leaf, id).tokens(id - leaf.docBase);
  }

  /** The same as they are kept, to compare them with what they should be. */
  public EncodedTokens encoded(int id) throws IOException {
    LeafReaderContext leaf = leaf(id);
    return segment(leaf, id).encoded(id - leaf.docBase);
  }

  /** Usually the same as before. */
  private LeafReaderContext leaf(int id) {
    LeafReaderContext leaf = lastLeaf;
    if (leaf == null || id < leaf.docBase || id >= lastEnd) {
      leaf = leaves.get(ReaderUtil.subIndex(id, leaves));
      lastLeaf = leaf;
      lastEnd = leaf.docBase + leaf.reader().maxDoc();
    }
    return leaf;
  }

  private SegmentTokens segment(LeafReaderContext leaf, int id) throws IOException {
    int place = CURSORS * leaf.ord;
    SegmentTokens inOrder = cursors[place];
    if (inOrder != null && !inOrder.isPast(id - leaf.docBase)) {
      return inOrder;
    }
    SegmentTokens around = cursors[place + 1];
    if (around != null && !around.isPast(id - leaf.docBase)) {
      return around;
    }
    SegmentTokens fresh = new SegmentTokens(leaf.reader(), index.lexicon(leaf.ord));
    cursors[inOrder == null ? place : place + 1] = fresh;
    return fresh;
  }

  /** The doc values of a segment, which can only be read forwards. */
  private static final class SegmentTokens {
    private final Lexicon lexicon;
    private final SortedSetDocValues types;
    private final BinaryDocValues order;
    private int[] distinct = new int[64];

    SegmentTokens(LeafReader segment, Lexicon lexicon) throws IOException {
      this.lexicon = lexicon;
      types = DocValues.getSortedSet(segment, Fields.TOKEN_TYPES);
      order = DocValues.getBinary(segment, Fields.TOKEN_ORDER);
    }

    boolean isPast(int id) {
      return order.docID() > id;
    }

    SentenceTokens tokens(int id) throws IOException {
      int count = readTypes(id);
      return new SentenceTokens(lexicon, distinct, count, order(id));
    }

    EncodedTokens encoded(int id) throws IOException {
      int count = readTypes(id);
      List<BytesRef> encoded =
          Arrays.stream(distinct, 0, count).mapToObj(lexicon::encoded).toList();
      return new EncodedTokens(encoded, order(id));
    }

    private int readTypes(int id) throws IOException {
      int count = types.advanceExact(id) ? types.docValueCount() : 0;
      distinct = ArrayUtil.growNoCopy(distinct, count);
      for (int i = 0; i < count; i++) {
        distinct[i] = (int) types.nextOrd();
      }
      return count;
    }

    private BytesRef order(int id) throws IOException {
      return order.advanceExact(id) ? order.binaryValue() : new BytesRef();
    }
  }
}
