package crosscase.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/** Collects which sentences match, a bit a sentence. */
final class AllHits extends SimpleCollector {
  private final FixedBitSet hits;
  private int base;

  private AllHits(int sentences) {
    hits = new FixedBitSet(sentences);
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    base = leaf.docBase;
  }

  @Override
  public void collect(int id) {
    hits.set(base + id);
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  /** Puts what several collectors found together. */
  record Manager(int sentences) implements CollectorManager<AllHits, FixedBitSet> {
    @Override
    public AllHits newCollector() {
      return new AllHits(sentences);
    }

    @Override
    public FixedBitSet reduce(Collection<AllHits> collectors) {
      FixedBitSet all = new FixedBitSet(sentences);
      collectors.forEach(collector -> all.or(collector.hits));
      return all;
    }
  }
}
