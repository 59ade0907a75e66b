package crosscase.search.index;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.FilterCodecReader;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** A segment as if it held only some of its documents, in those states that are wanted. */
final class SegmentSlice extends FilterCodecReader {
  private final FixedBitSet included;

  private SegmentSlice(CodecReader segment, FixedBitSet kept) {
    super(segment);
    this.included = kept;
  }

  /** What a segment has of a range. */
  static SegmentSlice of(CodecReader segment, DocumentRange range, Map<String, String> wanted)
      throws IOException {
    FixedBitSet kept = new FixedBitSet(segment.maxDoc());
    DocumentFingerprints.visit(
        segment,
        (first, behind, document, mark) -> {
          if (range.contains(document) && mark.equals(wanted.get(document.utf8ToString()))) {
            kept.set(first, behind);
          }
        });
    return new SegmentSlice(segment, kept);
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

  /** Other documents are live here than in what it is a part of. */
  @Override
  public @Nullable CacheHelper getReaderCacheHelper() {
    return null;
  }
}
