package crosscase.extract;

import java.io.Serializable;
import java.time.Duration;

/**
 * What one file may cost; a file that asks for more is rejected with a reason.
 *
 * <p>Memory is that of the process that reads the file, of which there is one a task.
 *
 * @param megabytes of memory, from 64
 * @param time from the first byte to the last block
 * @param bytes that the file may have
 * @param characters that its text may have
 */
public record Limits(int megabytes, Duration time, long bytes, int characters)
    implements Serializable {
  /** What an interview or a report never needs. */
  public static final Limits DEFAULT =
      new Limits(1024, Duration.ofSeconds(60), 200L << 20, 20_000_000);

  /** A Java process with all readers does not start with less. */
  public static final int MIN_MEGABYTES = 64;

  private static final long serialVersionUID = 1;

  public Limits {
    if (megabytes < MIN_MEGABYTES) {
      throw new IllegalArgumentException(
          "%d MB of memory are too few to read a file: give at least %d."
              .formatted(megabytes, MIN_MEGABYTES));
    }
    if (time.toMillis() < 1000 || bytes < 1 || characters < 1) {
      throw new IllegalArgumentException(
          "Nothing can be read within %d ms, %d bytes and %d characters: give at least a second and one each."
              .formatted(time.toMillis(), bytes, characters));
    }
  }
}
