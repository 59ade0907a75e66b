package crosscase.cli.faults;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts the operations that change files below one folder, and makes one of them fail.
 *
 * <p>There is one for the process, because file systems are created by Java and Hadoop.
 */
final class FaultInjector {
  /** What an operation does. */
  enum Operation {
    CREATE,
    WRITE,
    RENAME,
    DELETE,
    SYNC
  }

  /** An operation on a file or a folder. */
  record FileOperation(Operation operation, String path) {}

  /** How an operation fails. */
  enum Fault {
    /** The process is killed before the operation. */
    PROCESS_GONE,
    /** There is no space from this operation on. */
    DISK_FULL,
    /** The operation is not permitted; later ones are. */
    PERMISSION_DENIED,
    /** Half of the bytes are written, and the process is killed. */
    TORN_WRITE,
    /** The operation seems to succeed and does nothing, and the power fails. */
    RENAME_LOST;

    /** Whether an operation can fail like this. */
    boolean applies(Operation operation) {
      return switch (this) {
        case PROCESS_GONE -> true;
        case DISK_FULL -> operation == Operation.CREATE || operation == Operation.WRITE;
        case PERMISSION_DENIED -> operation != Operation.WRITE && operation != Operation.SYNC;
        case TORN_WRITE -> operation == Operation.WRITE;
        case RENAME_LOST -> operation == Operation.RENAME;
      };
    }
  }

  /** What a file system has to do. */
  enum Verdict {
    DO_IT,
    DO_HALF,
    PRETEND
  }

  private static final int NEVER = -1;

  private static String root = "/nowhere/";
  private static final List<FileOperation> SEEN = new ArrayList<>();
  private static int failingAt = NEVER;
  private static Fault fault = Fault.PROCESS_GONE;
  private static boolean gone;
  private static boolean full;

  private FaultInjector() {}

  /** Starts counting operations below a folder; none fails. */
  static synchronized void watch(String folder) {
    arm(folder, NEVER, Fault.PROCESS_GONE);
  }

  /** Lets one operation below a folder fail, counted from 0. */
  static synchronized void arm(String folder, int operation, Fault kind) {
    root = folder;
    SEEN.clear();
    failingAt = operation;
    fault = kind;
    gone = false;
    full = false;
  }

  /**
   * The numbers of the operations that are worth failing: of several writes to a file in a row only
   * the first, because nobody can see the difference.
   */
  static List<Integer> distinct(List<FileOperation> operations) {
    return IntStream.range(0, operations.size())
        .filter(
            i ->
                i == 0
                    || operations.get(i).operation() != Operation.WRITE
                    || !operations.get(i).equals(operations.get(i - 1)))
        .boxed()
        .toList();
  }

  /** The operations since, in order. */
  static synchronized List<FileOperation> operations() {
    return List.copyOf(SEEN);
  }

  /** Asks before an operation whether it fails. */
  static synchronized Verdict before(Operation operation, String path) throws IOException {
    if (!path.startsWith(root)) {
      return Verdict.DO_IT;
    }
    if (gone) {
      throw new IOException("This process has been killed");
    }
    boolean fails = SEEN.size() == failingAt;
    SEEN.add(new FileOperation(operation, path));
    if (full && Fault.DISK_FULL.applies(operation)) {
      throw new IOException("No space left on device");
    }
    return fails ? fail(path) : Verdict.DO_IT;
  }

  private static Verdict fail(String path) throws IOException {
    switch (fault) {
      case PROCESS_GONE -> {
        gone = true;
        throw new IOException("This process has been killed");
      }
      case DISK_FULL -> {
        full = true;
        throw new IOException("No space left on device");
      }
      case PERMISSION_DENIED -> throw new AccessDeniedException(path);
      case TORN_WRITE, RENAME_LOST -> gone = true;
    }
    return fault == Fault.TORN_WRITE ? Verdict.DO_HALF : Verdict.PRETEND;
  }
}
