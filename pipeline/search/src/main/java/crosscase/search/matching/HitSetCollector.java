package crosscase.search.matching;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/** Collects which sentences match, as one bit per sentence. */
final class HitSetCollector extends SimpleCollector {
  private final FixedBitSet hits;
  private int base;

  private HitSetCollector(int sentences) {
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

  /** Combines what several collectors found. */
  record HitSetManager(int sentenceCount)
      implements CollectorManager<HitSetCollector, FixedBitSet> {
    @Override
    public HitSetCollector newCollector() {
      return new HitSetCollector(sentenceCount);
    }

    @Override
    public FixedBitSet reduce(Collection<HitSetCollector> collectors) {
      FixedBitSet all = new FixedBitSet(sentenceCount);
      collectors.forEach(collector -> all.or(collector.hits));
      return all;
    }
  }
}
