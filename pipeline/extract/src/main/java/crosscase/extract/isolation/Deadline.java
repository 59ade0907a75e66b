package crosscase.extract.isolation;

import crosscase.extract.files.ProcessSettings;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.tika.pipes.PipesServer;

/**
 * Stops a reading process whose file takes too long, together with any programs that it has
 * started.
 *
 * <p>Tika would stop it too, but less punctually, and it would leave those programs running.
 */
final class Deadline {
  private static final ScheduledExecutorService TIMER =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "deadline");
            thread.setDaemon(true);
            return thread;
          });

  private final ScheduledFuture<?> timer;

  private Deadline() {
    timer =
        TIMER.schedule(Deadline::haltProcess, ProcessSettings.MAX_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Starts the clock; {@link #close} stops it once the file has been read. */
  static Deadline start() {
    return new Deadline();
  }

  private static void haltProcess() {
    ProcessIsolation.killDescendants();
    Runtime.getRuntime().halt(PipesServer.TIMEOUT_EXIT_CODE);
  }

  void close() {
    timer.cancel(false);
  }
}
