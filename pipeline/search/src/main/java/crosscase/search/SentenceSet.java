package crosscase.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * A set of sentences of an open index, such as a query's hits or the sentences of one speaker: one
 * bit per sentence.
 *
 * <p>Immutable. Only sets of the same open index can be combined.
 */
public final class SentenceSet {
  private final FixedBitSet bits;
  private final int count;

  /** A set of the sentences whose bits are set; the bits must not be changed afterwards. */
  public SentenceSet(FixedBitSet bits) {
    this.bits = bits;
    count = bits.cardinality();
  }

  /** The number of sentences. */
  public int count() {
    return count;
  }

  /** The number of sentences in both. */
  public int countWith(SentenceSet other) {
    return (int) FixedBitSet.intersectionCount(bits, other.bits);
  }

  /** The sentences in both. */
  public SentenceSet and(SentenceSet other) {
    FixedBitSet both = bits.clone();
    both.and(other.bits);
    return new SentenceSet(both);
  }

  /** The sentences in either. */
  public SentenceSet or(SentenceSet other) {
    FixedBitSet either = bits.clone();
    either.or(other.bits);
    return new SentenceSet(either);
  }

  /** The sentences that are not in the other. */
  public SentenceSet without(SentenceSet other) {
    FixedBitSet rest = bits.clone();
    rest.andNot(other.bits);
    return new SentenceSet(rest);
  }

  /** One bit per sentence of the index; must not be changed. */
  public FixedBitSet bits() {
    return bits;
  }

  /** The same bits, 64 sentences in each number, the first in the lowest bit; not to be changed. */
  public long[] words() {
    return bits.getBits();
  }

  /** Visits the ids of the sentences in document order. */
  public void forEach(IntConsumer sentence) {
    long[] words = bits.getBits();
    for (int i = 0; i < words.length; i++) {
      // One word at a time takes a quarter of the time of one bit at a time.
      for (long word = words[i]; word != 0; word &= word - 1) {
        sentence.accept((i << 6) + Long.numberOfTrailingZeros(word));
      }
    }
  }

  /** Some of the ids, in document order. */
  public List<Integer> ids(int from, int limit) {
    List<Integer> ids = new ArrayList<>();
    int skipped = 0;
    int id = nextId(0);
    while (ids.size() < limit && id != DocIdSetIterator.NO_MORE_DOCS) {
      if (skipped++ >= from) {
        ids.add(id);
      }
      id = nextId(id + 1);
    }
    return ids;
  }

  private int nextId(int from) {
    return from >= bits.length() ? DocIdSetIterator.NO_MORE_DOCS : bits.nextSetBit(from);
  }
}
