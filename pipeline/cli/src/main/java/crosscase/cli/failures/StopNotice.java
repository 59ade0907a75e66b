package crosscase.cli.failures;

import crosscase.jobs.CorpusFolder;
import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ends a command that is stopped from outside (Ctrl-C, SIGTERM) with one sentence, within two
 * seconds.
 *
 * <p>Spark would otherwise report what its own end interrupts, and could take longer.
 */
public final class StopNotice {
  private static final int INTERRUPTED = 128 + 2;
  private static final int TERMINATED = 128 + 15;

  /** For other shutdown hooks to end processes and remove temporary files. */
  private static final long GRACE_MS = 1_000;

  private static final AtomicBoolean STOPPED = new AtomicBoolean();
  private static final AtomicBoolean FINISHED = new AtomicBoolean();

  private StopNotice() {}

  /** Call once, at the start of the program. */
  public static void install(PrintWriter err) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(err), "stop notice"));
  }

  /** Call when a command has ended by itself. */
  public static void finished() {
    FINISHED.set(true);
  }

  /** Whether the program is being stopped, so that failures are no news. */
  public static boolean isStopped() {
    return STOPPED.get();
  }

  private static void stop(PrintWriter err) {
    if (FINISHED.get()) {
      return;
    }
    STOPPED.set(true);
    err.println(sentence());
    err.flush();
    try {
      Thread.sleep(GRACE_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(exitCode());
  }

  private static String sentence() {
    return CorpusFolder.isBeingWritten()
        ? "Stopped before this step was complete: the corpus is as it was before the step, and the"
            + " same command completes it."
        : "Stopped. Everything that the corpus holds is kept.";
  }

  /** As shells report it; Java names the thread that handles a signal after it. */
  private static int exitCode() {
    return Thread.getAllStackTraces().keySet().stream()
            .anyMatch(thread -> thread.getName().startsWith("SIGTERM"))
        ? TERMINATED
        : INTERRUPTED;
  }
}
