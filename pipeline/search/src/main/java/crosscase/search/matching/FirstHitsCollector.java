package crosscase.search.matching;

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

/** Collects the first sentences that match, in document order, and counts all of them. */
final class FirstHitsCollector implements Collector {
  private final int limit;
  private final List<Integer> ids = new ArrayList<>();
  private long total;

  private FirstHitsCollector(int limit) {
    this.limit = limit;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) {
    return new LeafHits(leaf.docBase);
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  private final class LeafHits implements LeafCollector {
    private final int base;

    LeafHits(int base) {
      this.base = base;
    }

    @Override
    public void setScorer(Scorable scorer) {
      // All hits have the same score.
    }

    @Override
    public void collect(int id) {
      total++;
      if (ids.size() < limit) {
        ids.add(base + id);
      }
    }

    @Override
    public void collect(DocIdStream many) throws IOException {
      if (ids.size() < limit) {
        many.forEach(this::collect);
      } else {
        total += many.count();
      }
    }
  }

  /** Combines what several collectors found. */
  record FirstHitsManager(int limit)
      implements CollectorManager<FirstHitsCollector, QueryRun.RankedHits> {
    @Override
    public FirstHitsCollector newCollector() {
      return new FirstHitsCollector(limit);
    }

    @Override
    public QueryRun.RankedHits reduce(Collection<FirstHitsCollector> collectors) {
      return new QueryRun.RankedHits(
          collectors.stream().flatMap(part -> part.ids.stream()).sorted().limit(limit).toList(),
          collectors.stream().mapToLong(part -> part.total).sum());
    }
  }
}
