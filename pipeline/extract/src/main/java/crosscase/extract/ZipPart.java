package crosscase.extract;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A part of a zip as it unpacks, which ends with an exception where it is a bomb. */
final class ZipPart extends FilterInputStream {
  /** Bytes that any part may have. */
  private static final long HARMLESS = 10 << 20;

  /** Office programs' XML shrinks to a tenth, a table of equal rows to a fiftieth. */
  private static final long MOST_FOR_A_BYTE = 100;

  private final long most;
  private long unpacked;

  private ZipPart(InputStream bytes, long packed) {
    super(bytes);
    this.most = Math.max(HARMLESS, packed * MOST_FOR_A_BYTE);
  }

  /** No more than the packed bytes are ever read, so that an entry cannot lie about them. */
  static InputStream open(ZipFile zip, ZipEntry entry) throws IOException {
    return new ZipPart(zip.getInputStream(entry), entry.getCompressedSize());
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int bytes) throws IOException {
    unpacked += bytes;
    if (unpacked > most) {
      throw new IOException("zip bomb");
    }
  }
}
