package crosscase.serve.web;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Limits how many searches run at the same time; others wait, and are refused after a while or if
 * too many are waiting.
 */
public final class Throttle {
  public static final int BUSY = 503;

  /** Each holds a thread of the server; it has 250. */
  private static final int MAX_WAITING = 100;

  private final int places;
  private final Semaphore permits;
  private final Duration maxWait;

  public Throttle(int places, Duration wait) {
    this.places = places;
    this.permits = new Semaphore(places, true);
    this.maxWait = wait;
  }

  /** Another one with the same limits. */
  public Throttle alike() {
    return new Throttle(places, maxWait);
  }

  public <T> T run(Callable<T> work) throws Exception {
    if (permits.getQueueLength() >= MAX_WAITING
        || !permits.tryAcquire(maxWait.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new RequestProblem(BUSY, "Too many searches are running. Try again in a few seconds.");
    }
    try {
      return work.call();
    } finally {
      permits.release();
    }
  }
}
