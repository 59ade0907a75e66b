package crosscase.extract.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The unpacked bytes of a part of a zip; throws an exception if the part is a zip bomb. */
public final class BoundedZipStream extends FilterInputStream {
  /** The unpacked size that any part may have. */
  private static final long ALWAYS_ALLOWED_BYTES = 10 << 20;

  /** The XML of office programs shrinks to a tenth, a table of identical rows to a fiftieth. */
  private static final long MAX_RATIO = 100;

  private final long byteLimit;
  private long unpacked;

  private BoundedZipStream(InputStream bytes, long packed) {
    super(bytes);
    this.byteLimit = Math.max(ALWAYS_ALLOWED_BYTES, packed * MAX_RATIO);
  }

  /** Never reads more than the packed bytes, so that an entry cannot lie about its size. */
  public static InputStream open(ZipFile zip, ZipEntry entry) throws IOException {
    return new BoundedZipStream(zip.getInputStream(entry), entry.getCompressedSize());
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
    if (unpacked > byteLimit) {
      throw new IOException("zip bomb");
    }
  }
}
