package crosscase.jobs;

import java.time.Duration;

/**
 * What an ingest would do.
 *
 * @param gone sources of the corpus that are in the input no more
 * @param bytes of the sources that would be read
 * @param cores on which they would be
 */
public record IngestPreview(
    int unchanged, int added, int changed, int gone, long bytes, int cores) {
  /** A guess: what scripts/benchmark-ingest shows, 20,000 tokens of five bytes. */
  private static final long BYTES_PER_CORE_SECOND = 100_000;

  /** Spark's start, the commits and the index. */
  private static final Duration START_UP = Duration.ofSeconds(10);

  /** About how long it would take, if all of the bytes were text. */
  public Duration estimate() {
    return START_UP.plusSeconds(bytes / (BYTES_PER_CORE_SECOND * cores));
  }
}
