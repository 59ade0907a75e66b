package crosscase.search;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.FilterCodecReader;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** A segment as if it held only some of its documents, in those states that are wanted. */
final class PartOfSegment extends FilterCodecReader {
  private final FixedBitSet kept;

  private PartOfSegment(CodecReader segment, FixedBitSet kept) {
    super(segment);
    this.kept = kept;
  }

  /** What a segment has of a range. */
  static PartOfSegment of(CodecReader segment, DocumentRange range, Map<String, String> wanted)
      throws IOException {
    FixedBitSet kept = new FixedBitSet(segment.maxDoc());
    DocumentMarks.visit(
        segment,
        (first, behind, document, mark) -> {
          if (range.holds(document) && mark.equals(wanted.get(document.utf8ToString()))) {
            kept.set(first, behind);
          }
        });
    return new PartOfSegment(segment, kept);
  }

  @Override
  public Bits getLiveDocs() {
    return kept;
  }

  @Override
  public int numDocs() {
    return kept.cardinality();
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
