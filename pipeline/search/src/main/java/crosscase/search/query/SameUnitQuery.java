package crosscase.search.query;

import crosscase.search.fields.UnitField;
import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/** Matches every sentence of a unit in which at least one sentence matches a query. */
final class SameUnitQuery extends Query {
  private final UnitField unit;
  private final Query query;

  SameUnitQuery(UnitField unit, Query query) {
    this.unit = unit;
    this.query = query;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    return new UnitSetQuery(unit, searcher.search(query, new UnitCollectorManager()));
  }

  /** Collects the units of the sentences that match. */
  private final class UnitCollectorManager implements CollectorManager<UnitCollector, FixedBitSet> {
    @Override
    public UnitCollector newCollector() {
      return new UnitCollector();
    }

    @Override
    public FixedBitSet reduce(Collection<UnitCollector> collectors) {
      FixedBitSet all = new FixedBitSet(0);
      for (UnitCollector collector : collectors) {
        all = FixedBitSet.ensureCapacity(all, collector.units.length());
        all.or(collector.units);
      }
      return all;
    }
  }

  private final class UnitCollector extends SimpleCollector {
    private FixedBitSet units = new FixedBitSet(1 << 10);
    private NumericDocValues numbers = DocValues.emptyNumeric();

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
      numbers = DocValues.getNumeric(leaf.reader(), unit.field());
    }

    @Override
    public void collect(int id) throws IOException {
      if (numbers.advanceExact(id)) {
        int number = Math.toIntExact(numbers.longValue());
        units = FixedBitSet.ensureCapacity(units, number + 1);
        units.set(number);
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    query.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return unit.word() + ":(" + query.toString(field) + ")";
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && unit == ((SameUnitQuery) other).unit
        && query.equals(((SameUnitQuery) other).query);
  }

  @Override
  public int hashCode() {
    return classHash() + 31 * query.hashCode() + unit.hashCode();
  }
}
