package crosscase.search.index;

import crosscase.search.fields.Fields;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;

/** The documents in an index, each with the mark of the state that the index shows. */
final class DocumentFingerprints {
  private DocumentFingerprints() {}

  /** What is done with each document of a segment. */
  @FunctionalInterface
  interface Visitor {
    void document(int first, int behind, BytesRef document, String mark);
  }

  static Map<String, String> of(DirectoryReader reader) throws IOException {
    Map<String, String> marks = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      visit(
          leaf.reader(),
          (first, behind, document, mark) -> marks.put(document.utf8ToString(), mark));
    }
    return marks;
  }

  /** Goes through the documents of a sorted segment. */
  static void visit(LeafReader segment, Visitor visitor) throws IOException {
    SortedDocValues documents = DocValues.getSorted(segment, Fields.DOCUMENT);
    SortedDocValues marks = DocValues.getSorted(segment, Fields.FINGERPRINT);
    int first = 0;
    while (first < segment.maxDoc()) {
      documents.advanceExact(first);
      marks.advanceExact(first);
      int document = documents.ordValue();
      int behind = first + 1;
      while (behind < segment.maxDoc()
          && documents.advanceExact(behind)
          && documents.ordValue() == document) {
        behind++;
      }
      visitor.document(
          first,
          behind,
          documents.lookupOrd(document),
          marks.lookupOrd(marks.ordValue()).utf8ToString());
      first = behind;
    }
  }
}
