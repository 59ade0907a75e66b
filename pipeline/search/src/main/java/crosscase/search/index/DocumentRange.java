package crosscase.search.index;

import crosscase.search.fields.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Consecutive documents that one segment of an index holds.
 *
 * @param from the first of them; null if unbounded
 * @param to the first document after them; null if unbounded
 */
record DocumentRange(@Nullable BytesRef from, @Nullable BytesRef to) {
  /** In sentences. Changing one document rewrites its whole segment, so large ones are split. */
  private static final int SPLIT_ABOVE = 100_000;

  /**
   * The ranges of the segments that hold, or would hold, these documents. A large segment has two
   * ranges, so that it is split.
   */
  static List<DocumentRange> covering(Iterable<BytesRef> documents, DirectoryReader reader) {
    TreeMap<BytesRef, LeafReader> segments = new TreeMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      segments.put(IndexOrder.documentAt(leaf.reader(), 0), leaf.reader());
    }
    TreeMap<BytesRef, LeafReader> holding = new TreeMap<>();
    for (BytesRef document : documents) {
      var segment = segments.floorEntry(document);
      segment = segment == null ? segments.firstEntry() : segment;
      holding.put(segment.getKey(), segment.getValue());
    }
    List<DocumentRange> ranges = new ArrayList<>();
    holding.forEach(
        (first, segment) ->
            addRanges(
                segment,
                first.equals(segments.firstKey()) ? null : first,
                segments.higherKey(first),
                ranges));
    return ranges;
  }

  private static void addRanges(
      LeafReader segment,
      @Nullable BytesRef from,
      @Nullable BytesRef to,
      List<DocumentRange> ranges) {
    BytesRef middle = IndexOrder.documentAt(segment, segment.maxDoc() / 2);
    boolean divides = segment.maxDoc() > SPLIT_ABOVE && !middle.equals(from);
    if (divides) {
      ranges.add(new DocumentRange(from, middle));
    }
    ranges.add(new DocumentRange(divides ? middle : from, to));
  }

  boolean contains(BytesRef document) {
    return (from == null || document.compareTo(from) >= 0)
        && (to == null || document.compareTo(to) < 0);
  }

  /** Finds the sentences of these documents. */
  Query toQuery() {
    return SortedDocValuesField.newSlowRangeQuery(Fields.DOCUMENT, from, to, true, false);
  }
}
