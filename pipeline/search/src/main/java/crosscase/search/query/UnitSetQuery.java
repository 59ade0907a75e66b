package crosscase.search.query;

import crosscase.search.fields.UnitField;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Matches every sentence whose turn or paragraph is in a set. */
final class UnitSetQuery extends Query {
  private static final float LOOKUP_COST = 10;

  private final UnitField unit;
  private final FixedBitSet units;

  UnitSetQuery(UnitField unit, FixedBitSet units) {
    this.unit = unit;
    this.units = units;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), unit.field());
        return ConstantScoreScorerSupplier.fromIterator(
            TwoPhaseIterator.asDocIdSetIterator(inUnits(numbers)),
            score(),
            mode,
            leaf.reader().maxDoc());
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  private TwoPhaseIterator inUnits(NumericDocValues numbers) {
    return new TwoPhaseIterator(numbers) {
      @Override
      public boolean matches() throws IOException {
        long number = numbers.longValue();
        return number < units.length() && units.get((int) number);
      }

      @Override
      public float matchCost() {
        return LOOKUP_COST;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "%d of %s".formatted(units.cardinality(), unit.field());
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && unit == ((UnitSetQuery) other).unit
        && units.equals(((UnitSetQuery) other).units);
  }

  @Override
  public int hashCode() {
    return classHash() + 31 * units.hashCode() + unit.hashCode();
  }
}
