package crosscase.extract;

import java.io.Serializable;
import java.time.Duration;

/**
 * The most that one file may cost; a file that needs more is rejected with a reason.
 *
 * <p>The memory limit is that of the process that reads the file; each task has one such process.
 *
 * @param megabytes of memory, at least 64
 * @param time for reading the whole file
 * @param bytes the largest file size
 * @param characters the most text in a file
 */
public record Limits(int megabytes, Duration time, long bytes, int characters)
    implements Serializable {
  /** More than any interview or report needs. */
  public static final Limits DEFAULT =
      new Limits(1024, Duration.ofSeconds(60), 200L << 20, 20_000_000);

  /** A Java process with all readers does not start with less memory. */
  public static final int MIN_MEGABYTES = 64;

  private static final long serialVersionUID = 1;

  public Limits {
    if (megabytes < MIN_MEGABYTES) {
      throw new IllegalArgumentException(
          "%d MB of memory is too little to read a file: give at least %d MB."
              .formatted(megabytes, MIN_MEGABYTES));
    }
    if (time.toMillis() < 1000 || bytes < 1 || characters < 1) {
      throw new IllegalArgumentException(
          "Limits of %d ms, %d bytes and %d characters are too low: allow at least 1000 ms, 1 byte and 1 character."
              .formatted(time.toMillis(), bytes, characters));
    }
  }
}
