package crosscase.serve.web;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.jetty.io.EofException;
import org.jspecify.annotations.Nullable;

/** Counts requests whose senders went away or were too slow, and logs at most a line a minute. */
public final class AbortedRequests {
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final Consumer<String> log;
  private int unreported;
  private Instant lastReport = Instant.EPOCH;

  public AbortedRequests(Consumer<String> log) {
    this.log = log;
  }

  /** Whether a request failed because of its sender. */
  public static boolean isCause(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof EofException || cause instanceof TimeoutException) {
        return true;
      }
    }
    return false;
  }

  /** Counts one. */
  public synchronized void add(Instant now) {
    unreported++;
    if (!now.isBefore(lastReport.plus(PAUSE))) {
      log.accept(
          unreported == 1
              ? "1 request was aborted by its sender or was too slow"
              : unreported + " requests were aborted by their senders or were too slow");
      unreported = 0;
      lastReport = now;
    }
  }
}
