package crosscase.serve;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets so many work at once; others wait a while, and then are told to come back. */
final class Throttle {
  static final int BUSY = 503;

  private final Semaphore places;
  private final Duration wait;

  Throttle(int places, Duration wait) {
    this.places = new Semaphore(places, true);
    this.wait = wait;
  }

  <T> T run(Callable<T> work) throws Exception {
    if (!places.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new Problem(BUSY, "Too many searches are running: try again in a few seconds.");
    }
    try {
      return work.call();
    } finally {
      places.release();
    }
  }
}
