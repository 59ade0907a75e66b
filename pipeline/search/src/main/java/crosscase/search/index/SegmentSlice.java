package crosscase.search.index;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.FilterCodecReader;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** A view of a segment that has only some of its documents, in the wanted states. */
final class SegmentSlice extends FilterCodecReader {
  private final FixedBitSet included;

  private SegmentSlice(CodecReader segment, FixedBitSet included) {
    super(segment);
    this.included = included;
  }

  /** The documents of a segment that are in a range and have the wanted fingerprints. */
  static SegmentSlice of(CodecReader segment, DocumentRange range, Map<String, String> wanted)
      throws IOException {
    FixedBitSet included = new FixedBitSet(segment.maxDoc());
    DocumentFingerprints.visit(
        segment,
        (first, end, document, fingerprint) -> {
          if (range.contains(document) && fingerprint.equals(wanted.get(document.utf8ToString()))) {
            included.set(first, end);
          }
        });
    return new SegmentSlice(segment, included);
  }

  @Override
  public Bits getLiveDocs() {
    return included;
  }

  @Override
  public int numDocs() {
    return included.cardinality();
  }

  @Override
  public CacheHelper getCoreCacheHelper() {
    return in.getCoreCacheHelper();
  }

  /** Not cached, because other documents are live here than in the whole segment. */
  @Override
  public @Nullable CacheHelper getReaderCacheHelper() {
    return null;
  }
}
