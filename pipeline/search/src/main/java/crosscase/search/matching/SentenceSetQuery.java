package crosscase.search.matching;

import crosscase.search.SentenceSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/** Matches the sentences of a set. */
public final class SentenceSetQuery extends Query {
  private final SentenceSet set;

  public SentenceSetQuery(SentenceSet set) {
    this.set = set;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
        int sentences = leaf.reader().maxDoc();
        return ConstantScoreScorerSupplier.fromIterator(
            new LeafIterator(set.bits(), leaf.docBase, sentences), score(), mode, sentences);
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  /** The bits of one leaf, by the ids of their sentences in it. */
  private static final class LeafIterator extends DocIdSetIterator {
    private final FixedBitSet bits;
    private final int base;
    private final int end;
    private int id = -1;

    LeafIterator(FixedBitSet bits, int base, int sentences) {
      this.bits = bits;
      this.base = base;
      end = base + sentences;
    }

    @Override
    public int docID() {
      return id;
    }

    @Override
    public int nextDoc() {
      return advance(id + 1);
    }

    @Override
    public int advance(int target) {
      int next = target >= end - base ? NO_MORE_DOCS : bits.nextSetBit(base + target);
      id = next >= end ? NO_MORE_DOCS : next - base;
      return id;
    }

    @Override
    public long cost() {
      return (long) end - base;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "one of %d".formatted(set.count());
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other) && set.bits().equals(((SentenceSetQuery) other).set.bits());
  }

  @Override
  public int hashCode() {
    return classHash() + set.bits().hashCode();
  }
}
