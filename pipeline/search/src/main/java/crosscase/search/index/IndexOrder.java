package crosscase.search.index;

import crosscase.search.fields.Fields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/**
 * The order of sentences in an index: by document and number, whatever the order of writing.
 *
 * <p>Each segment is sorted and the documents of two segments never interleave, so sorting the
 * segments sorts the sentences.
 */
public final class IndexOrder {
  /** Within a segment. */
  public static final Sort WITHIN_SEGMENT =
      new Sort(
          new SortField(Fields.DOCUMENT, SortField.Type.STRING),
          new SortField(Fields.NUMBER, SortField.Type.INT));

  private static final Comparator<LeafReader> BETWEEN_SEGMENTS =
      Comparator.comparing(segment -> documentAt(segment, 0));

  private IndexOrder() {}

  /** Opens an index with all its sentences in order. */
  public static DirectoryReader open(Directory directory) throws IOException {
    return DirectoryReader.open(directory, BETWEEN_SEGMENTS);
  }

  /** The document of a sentence. */
  static BytesRef documentAt(LeafReader segment, int id) {
    try {
      SortedDocValues documents = DocValues.getSorted(segment, Fields.DOCUMENT);
      documents.advanceExact(id);
      return BytesRef.deepCopyOf(documents.lookupOrd(documents.ordValue()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
