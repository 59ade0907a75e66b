package crosscase.cli.faults;

import crosscase.cli.faults.FaultInjector.Operation;
import crosscase.cli.faults.FaultInjector.Verdict;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** A file that is open for writing. */
final class FaultyChannel extends FileChannel {
  private final FileChannel real;
  private final String path;

  FaultyChannel(FileChannel real, String path) {
    this.real = real;
    this.path = path;
  }

  @Override
  public int write(ByteBuffer bytes) throws IOException {
    int length = bytes.remaining();
    if (FaultInjector.before(Operation.WRITE, path) == Verdict.DO_HALF) {
      bytes.limit(bytes.position() + length / 2);
      real.write(bytes);
      return length;
    }
    return real.write(bytes);
  }

  @Override
  public long write(ByteBuffer[] sources, int from, int length) throws IOException {
    long written = 0;
    for (int i = from; i < from + length; i++) {
      written += write(sources[i]);
    }
    return written;
  }

  @Override
  public int write(ByteBuffer bytes, long position) throws IOException {
    FaultInjector.before(Operation.WRITE, path);
    return real.write(bytes, position);
  }

  @Override
  public void force(boolean metaData) throws IOException {
    FaultInjector.before(Operation.SYNC, path);
    real.force(metaData);
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    FaultInjector.before(Operation.WRITE, path);
    real.truncate(size);
    return this;
  }

  @Override
  public long transferFrom(ReadableByteChannel source, long position, long count)
      throws IOException {
    FaultInjector.before(Operation.WRITE, path);
    return real.transferFrom(source, position, count);
  }

  @Override
  public int read(ByteBuffer bytes) throws IOException {
    return real.read(bytes);
  }

  @Override
  public long read(ByteBuffer[] targets, int from, int length) throws IOException {
    return real.read(targets, from, length);
  }

  @Override
  public int read(ByteBuffer bytes, long position) throws IOException {
    return real.read(bytes, position);
  }

  @Override
  public long position() throws IOException {
    return real.position();
  }

  @Override
  public FileChannel position(long position) throws IOException {
    real.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return real.size();
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
    return real.transferTo(position, count, target);
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
    return real.map(mode, position, size);
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) throws IOException {
    return real.lock(position, size, shared);
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return real.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    real.close();
  }
}
