package crosscase.search;

import crosscase.search.fields.Fields;
import crosscase.search.matching.QueryRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * How often a query is met among the sentences of each value of a field.
 *
 * @param counts the highest rate first
 * @param incompleteNote one sentence if not all matches were counted
 */
public record ValueCounts(List<ValueCount> counts, Optional<String> incompleteNote) {
  public ValueCounts {
    counts = List.copyOf(counts);
  }

  /**
   * How often a query is met among the sentences that have one value.
   *
   * @param value such as {@code housing}; empty for the sentences without one
   * @param hits the sentences that match
   * @param sentences all sentences with this value
   */
  public record ValueCount(String value, long hits, long sentences) {
    /** Hits in a thousand sentences of this value. */
    public double perThousand() {
      return 1000.0 * hits / sentences;
    }
  }

  /**
   * The counts of a query for every value of a field.
   *
   * @param field {@code case}, {@code role}, ... or a metadata column
   * @throws QueryException if the query cannot be read, or there is no such field
   */
  public static ValueCounts of(SentenceSearch search, String query, String field)
      throws IOException, QueryException {
    requireField(search, field);
    QueryRun run = search.run(query);
    Map<String, long[]> counts = new TreeMap<>();
    DocIdSetIterator hits = run.hitIterator();
    hits.nextDoc();
    for (LeafReaderContext leaf : run.reader().leaves()) {
      count(leaf, DocValues.getSorted(leaf.reader(), field), hits, counts);
    }
    List<ValueCount> result = new ArrayList<>();
    counts.forEach((value, n) -> result.add(new ValueCount(value, n[0], n[1])));
    result.sort(Comparator.comparingDouble(ValueCount::perThousand).reversed());
    return new ValueCounts(result, run.incompleteNote());
  }

  private static void count(
      LeafReaderContext leaf,
      SortedDocValues values,
      DocIdSetIterator hits,
      Map<String, long[]> counts)
      throws IOException {
    for (int id = 0; id < leaf.reader().maxDoc(); id++) {
      String value =
          values.advanceExact(id) ? values.lookupOrd(values.ordValue()).utf8ToString() : "";
      long[] count = counts.computeIfAbsent(value, v -> new long[2]);
      count[1]++;
      if (hits.docID() == leaf.docBase + id) {
        count[0]++;
        hits.nextDoc();
      }
    }
  }

  static void requireField(SentenceSearch search, String field) throws QueryException {
    TreeSet<String> fields = new TreeSet<>(Fields.VALUES);
    fields.add(Fields.SECTION);
    fields.addAll(search.variables());
    if (!fields.contains(field)) {
      throw new QueryException(
          "There is no field '%s' to count by; there are %s."
              .formatted(field, String.join(", ", fields)));
    }
  }
}
