package crosscase.search.results;

import crosscase.search.QueryException;
import crosscase.search.ValueCounts;
import crosscase.search.ValueCounts.ValueCount;
import crosscase.search.matching.QueryRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/** Counts a query's hits by the values of a field. */
public final class ValueCounter {
  private final Map<String, HitCount> counts = new TreeMap<>();

  private static final class HitCount {
    private long hits;
    private long sentences;
  }

  /** Counts every value of a field, those without any hit too. */
  public static ValueCounts count(QueryRun run, String field) throws IOException, QueryException {
    ValueCounter counter = new ValueCounter();
    DocIdSetIterator hits = run.hitIterator();
    hits.nextDoc();
    for (LeafReaderContext leaf : run.reader().leaves()) {
      counter.count(leaf, DocValues.getSorted(leaf.reader(), field), hits);
    }
    return new ValueCounts(counter.byRate(), run.incompleteNote());
  }

  private void count(LeafReaderContext leaf, SortedDocValues values, DocIdSetIterator hits)
      throws IOException {
    for (int id = 0; id < leaf.reader().maxDoc(); id++) {
      boolean hasValue = values.advanceExact(id);
      String value = hasValue ? values.lookupOrd(values.ordValue()).utf8ToString() : "";
      HitCount count = counts.computeIfAbsent(value, key -> new HitCount());
      count.sentences++;
      if (hits.docID() == leaf.docBase + id) {
        count.hits++;
        hits.nextDoc();
      }
    }
  }

  private List<ValueCount> byRate() {
    List<ValueCount> byRate = new ArrayList<>();
    counts.forEach((value, n) -> byRate.add(new ValueCount(value, n.hits, n.sentences)));
    byRate.sort(Comparator.comparingDouble(ValueCount::perThousand).reversed());
    return byRate;
  }
}
