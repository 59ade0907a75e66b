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

/** Reads the documents in an index, each with the fingerprint of the state that the index shows. */
final class DocumentFingerprints {
  private DocumentFingerprints() {}

  /** Receives each document of a segment with the range of its sentences, the end exclusive. */
  @FunctionalInterface
  interface Visitor {
    void document(int first, int end, BytesRef document, String fingerprint);
  }

  static Map<String, String> of(DirectoryReader reader) throws IOException {
    Map<String, String> fingerprints = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      visit(
          leaf.reader(),
          (first, end, document, fingerprint) ->
              fingerprints.put(document.utf8ToString(), fingerprint));
    }
    return fingerprints;
  }

  /** Visits the documents of a sorted segment in order. */
  static void visit(LeafReader segment, Visitor visitor) throws IOException {
    SortedDocValues documents = DocValues.getSorted(segment, Fields.DOCUMENT);
    SortedDocValues fingerprints = DocValues.getSorted(segment, Fields.FINGERPRINT);
    int first = 0;
    while (first < segment.maxDoc()) {
      documents.advanceExact(first);
      fingerprints.advanceExact(first);
      int document = documents.ordValue();
      int end = first + 1;
      while (end < segment.maxDoc()
          && documents.advanceExact(end)
          && documents.ordValue() == document) {
        end++;
      }
      visitor.document(
          first,
          end,
          documents.lookupOrd(document),
          fingerprints.lookupOrd(fingerprints.ordValue()).utf8ToString());
      first = end;
    }
  }
}
