package crosscase.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Collects the first sentences that match, in the order of the index, and counts all. */
final class FirstHits implements Collector {
  private final int most;
  private final List<Integer> ids = new ArrayList<>();
  private long total;

  private FirstHits(int most) {
    this.most = most;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) {
    return new InLeaf(leaf.docBase);
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  private final class InLeaf implements LeafCollector {
    private final int base;

    InLeaf(int base) {
      this.base = base;
    }

    @Override
    public void setScorer(Scorable scorer) {
      // All are equally good.
    }

    @Override
    public void collect(int id) {
      total++;
      if (ids.size() < most) {
        ids.add(base + id);
      }
    }

    @Override
    public void collect(DocIdStream many) throws IOException {
      if (ids.size() < most) {
        many.forEach(this::collect);
      } else {
        total += many.count();
      }
    }
  }

  /** Puts what several collectors found together. */
  record Manager(int most) implements CollectorManager<FirstHits, QueryRun.Best> {
    @Override
    public FirstHits newCollector() {
      return new FirstHits(most);
    }

    @Override
    public QueryRun.Best reduce(Collection<FirstHits> collectors) {
      return new QueryRun.Best(
          collectors.stream().flatMap(part -> part.ids.stream()).sorted().limit(most).toList(),
          collectors.stream().mapToLong(part -> part.total).sum());
    }
  }
}
