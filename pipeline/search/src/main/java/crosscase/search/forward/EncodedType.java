package crosscase.search.forward;

import java.nio.ByteBuffer;
import org.apache.lucene.util.BytesRef;

/** A type as {@link TokenType#encoded} gives it; compared by its first bytes, and only then all. */
final class EncodedType implements Comparable<EncodedType> {
  private final BytesRef bytes;
  private final long firstBytes;

  /** Where it is among the sorted types of the sentence that is being encoded. */
  private int place;

  EncodedType(BytesRef bytes) {
    this.bytes = bytes;
    byte[] first = new byte[Long.BYTES];
    System.arraycopy(bytes.bytes, bytes.offset, first, 0, Math.min(bytes.length, first.length));
    firstBytes = ByteBuffer.wrap(first).getLong();
  }

  BytesRef bytes() {
    return bytes;
  }

  int place() {
    return place;
  }

  void setPlace(int place) {
    this.place = place;
  }

  @Override
  public int compareTo(EncodedType other) {
    if (this == other) {
      return 0;
    }
    int order = Long.compareUnsigned(firstBytes, other.firstBytes);
    return order == 0 ? bytes.compareTo(other.bytes) : order;
  }
}
