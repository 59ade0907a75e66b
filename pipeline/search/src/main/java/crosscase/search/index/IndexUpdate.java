package crosscase.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BytesRef;

/**
 * The work needed to make an index show another state of a corpus.
 *
 * <p>Every segment with a document that is added, removed or changed is rewritten without deleted
 * sentences, so an updated index answers exactly as a rebuilt one does, word statistics included.
 *
 * @param targetFingerprints the fingerprints that the documents must have afterwards
 * @param documentsToWrite the documents whose sentences must be provided
 * @param rangesToRewrite the ranges of the segments that are rewritten
 */
public record IndexUpdate(
    Map<String, String> targetFingerprints,
    Set<String> documentsToWrite,
    List<DocumentRange> rangesToRewrite) {
  public static IndexUpdate plan(DirectoryReader shown, Map<String, String> wanted)
      throws IOException {
    Map<String, String> present = DocumentFingerprints.of(shown);
    Set<String> written = differing(wanted, present);
    Set<String> touched = new HashSet<>(written);
    touched.addAll(differing(present, wanted));
    List<BytesRef> documents = touched.stream().map(BytesRef::new).toList();
    return new IndexUpdate(wanted, written, DocumentRange.covering(documents, shown));
  }

  private static Set<String> differing(Map<String, String> these, Map<String, String> others) {
    return these.entrySet().stream()
        .filter(entry -> !entry.getValue().equals(others.get(entry.getKey())))
        .map(Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Whether most documents differ, so that a rebuild is less work. */
  public boolean affectsMostDocuments() {
    return 2 * documentsToWrite.size() > targetFingerprints.size();
  }

  /** Rewrites the ranges in order, after the new sentences have been added. */
  public void rewriteRanges(IndexWriter writer) throws IOException {
    try (DirectoryReader all = DirectoryReader.open(writer)) {
      for (DocumentRange range : rangesToRewrite) {
        writer.deleteDocuments(range.toQuery());
        CodecReader[] parts = slices(all, range);
        if (parts.length > 0) {
          writer.addIndexes(parts);
        }
      }
    }
  }

  private CodecReader[] slices(DirectoryReader all, DocumentRange range) throws IOException {
    List<CodecReader> parts = new ArrayList<>();
    for (LeafReaderContext leaf : all.leaves()) {
      SegmentSlice part = SegmentSlice.of((CodecReader) leaf.reader(), range, targetFingerprints);
      if (part.numDocs() > 0) {
        parts.add(part);
      }
    }
    return parts.toArray(CodecReader[]::new);
  }
}
