package crosscase.extract.isolation;

import crosscase.extract.Limits;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.tika.pipes.PipesServer;

/**
 * Ends a reading process whose file takes too long, together with what that process has started.
 *
 * <p>Tika would end it too, but neither to the second nor the programs it waits for.
 */
public final class Deadline {
  private static final long MILLIS =
      Long.getLong(IsolatedParser.MILLIS, Limits.DEFAULT.time().toMillis());

  private static final ScheduledExecutorService TIMER =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "deadline");
            thread.setDaemon(true);
            return thread;
          });

  private final ScheduledFuture<?> timer;

  private Deadline() {
    timer = TIMER.schedule(Deadline::haltProcess, MILLIS, TimeUnit.MILLISECONDS);
  }

  /** From now on; closed when the file is read. */
  static Deadline start() {
    return new Deadline();
  }

  /** How many seconds a program may take that reads a page for us. */
  public static int seconds() {
    return (int) Math.max(1, TimeUnit.MILLISECONDS.toSeconds(MILLIS));
  }

  private static void haltProcess() {
    ProcessIsolation.killDescendants();
    Runtime.getRuntime().halt(PipesServer.TIMEOUT_EXIT_CODE);
  }

  void close() {
    timer.cancel(false);
  }
}
