package crosscase.search.results;

import crosscase.search.fields.Fields;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.jspecify.annotations.Nullable;

/**
 * What a concordance line shows of its sentence besides the words, from doc values. Sentences must
 * be read in the order of their ids.
 */
final class LineFields {
  private final List<LeafReaderContext> segments;
  private final Map<String, SegmentValues> byField = new HashMap<>();
  private @Nullable LeafReaderContext segment;

  LineFields(DirectoryReader reader) {
    segments = reader.leaves();
  }

  /** The values of a field in one segment, and the last one read, which is often the next. */
  private static final class SegmentValues {
    private final SortedDocValues values;
    private int lastOrd = -1;
    private String last = "";

    SegmentValues(SortedDocValues values) {
      this.values = values;
    }

    String value(int id) throws IOException {
      if (!values.advanceExact(id)) {
        return "";
      }
      if (values.ordValue() != lastOrd) {
        lastOrd = values.ordValue();
        last = values.lookupOrd(lastOrd).utf8ToString();
      }
      return last;
    }
  }

  /** The value of a field; empty if the sentence has none. */
  String value(String field, int id) throws IOException {
    LeafReaderContext in = segmentOf(id);
    SegmentValues values = byField.get(field);
    if (values == null) {
      values = new SegmentValues(DocValues.getSorted(in.reader(), field));
      byField.put(field, values);
    }
    return values.value(id - in.docBase);
  }

  /** Where a sentence begins in its document's text. */
  int begin(int id) throws IOException {
    LeafReaderContext in = segmentOf(id);
    NumericDocValues begins = DocValues.getNumeric(in.reader(), Fields.BEGIN);
    return begins.advanceExact(id - in.docBase) ? (int) begins.longValue() : 0;
  }

  /** The page of a sentence; empty if it has none. */
  String page(int id) throws IOException {
    LeafReaderContext in = segmentOf(id);
    NumericDocValues pages = DocValues.getNumeric(in.reader(), Fields.PAGE);
    return pages.advanceExact(id - in.docBase) ? String.valueOf(pages.longValue()) : "";
  }

  private LeafReaderContext segmentOf(int id) {
    LeafReaderContext in = segments.get(ReaderUtil.subIndex(id, segments));
    if (in != segment) {
      segment = in;
      byField.clear();
    }
    return in;
  }
}
