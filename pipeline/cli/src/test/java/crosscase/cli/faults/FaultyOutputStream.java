package crosscase.cli.faults;

import crosscase.cli.faults.FaultInjector.Operation;
import crosscase.cli.faults.FaultInjector.Verdict;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream of Hadoop's local file system. */
final class FaultyOutputStream extends FilterOutputStream {
  private final String path;

  FaultyOutputStream(OutputStream real, String path) {
    super(real);
    this.path = path;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    Verdict verdict = FaultInjector.before(Operation.WRITE, path);
    out.write(bytes, from, verdict == Verdict.DO_HALF ? length / 2 : length);
  }
}
