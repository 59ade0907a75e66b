package crosscase.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Some of the sentences of an index, a bit a sentence: a query's hits, a facet's value.
 *
 * <p>Never changes; only sets of the same opened index may be put together.
 */
public final class SentenceSet {
  private final FixedBitSet bits;
  private final int count;

  public SentenceSet(FixedBitSet bits) {
    this.bits = bits;
    count = bits.cardinality();
  }

  /** How many sentences. */
  public int count() {
    return count;
  }

  /** How many sentences are in both. */
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

  public FixedBitSet bits() {
    return bits;
  }

  /** Each sentence by its place in the index, in order. */
  public void forEach(IntConsumer sentence) {
    long[] words = bits.getBits();
    for (int i = 0; i < words.length; i++) {
      // A word at a time takes a quarter of the time of asking for one bit after the other.
      for (long word = words[i]; word != 0; word &= word - 1) {
        sentence.accept((i << 6) + Long.numberOfTrailingZeros(word));
      }
    }
  }

  /** Some of them by their places in the index, in order. */
  public List<Integer> ids(int from, int limit) {
    List<Integer> places = new ArrayList<>();
    int skipped = 0;
    int id = nextId(0);
    while (places.size() < limit && id != DocIdSetIterator.NO_MORE_DOCS) {
      if (skipped++ >= from) {
        places.add(id);
      }
      id = nextId(id + 1);
    }
    return places;
  }

  private int nextId(int from) {
    return from >= bits.length() ? DocIdSetIterator.NO_MORE_DOCS : bits.nextSetBit(from);
  }
}
