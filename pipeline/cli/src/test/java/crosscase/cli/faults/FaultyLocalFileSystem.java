package crosscase.cli.faults;

import crosscase.cli.faults.FaultInjector.Operation;
import crosscase.cli.faults.FaultInjector.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/** Hadoop's local file system, checksums included, with operations that can fail. */
public final class FaultyLocalFileSystem extends LocalFileSystem {
  public FaultyLocalFileSystem() {
    super(new Raw());
  }

  /** Without checksums. */
  static final class Raw extends RawLocalFileSystem {
    @Override
    protected OutputStream createOutputStream(Path file, boolean append) throws IOException {
      FaultInjector.before(Operation.CREATE, path(file));
      return new FaultyOutputStream(super.createOutputStream(file, append), path(file));
    }

    @Override
    protected OutputStream createOutputStreamWithMode(
        Path file, boolean append, FsPermission permission) throws IOException {
      FaultInjector.before(Operation.CREATE, path(file));
      return new FaultyOutputStream(
          super.createOutputStreamWithMode(file, append, permission), path(file));
    }

    @Override
    protected boolean mkOneDirWithMode(Path folder, java.io.File file, FsPermission permission)
        throws IOException {
      if (!file.isDirectory()) {
        FaultInjector.before(Operation.CREATE, file.getPath());
      }
      return super.mkOneDirWithMode(folder, file, permission);
    }

    @Override
    public boolean rename(Path from, Path to) throws IOException {
      Verdict verdict = FaultInjector.before(Operation.RENAME, path(to));
      return verdict == Verdict.PRETEND || super.rename(from, to);
    }

    @Override
    public boolean delete(Path file, boolean recursive) throws IOException {
      if (!pathToFile(file).exists()) {
        return false;
      }
      FaultInjector.before(Operation.DELETE, path(file));
      return super.delete(file, recursive);
    }

    private String path(Path file) {
      return pathToFile(file).getPath();
    }
  }
}
