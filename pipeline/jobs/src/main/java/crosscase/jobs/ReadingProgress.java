package crosscase.jobs;

import java.io.Serializable;
import java.util.Locale;
import org.apache.spark.SparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.util.LongAccumulator;

/** Tells while sources are read how many are, how fast that goes, and how long it still takes. */
final class ReadingProgress extends SparkListener {
  private static final String STAGE = "Reading and annotating";
  private static final double NANOS = 1e9;

  private final Progress progress;
  private final Counts counts;
  private final long sources;
  private final long bytes;
  private final long start = System.nanoTime();

  /** What the tasks count; Spark adds it up as they end. */
  record Counts(LongAccumulator sources, LongAccumulator bytes, LongAccumulator tokens)
      implements Serializable {
    static Counts in(SparkContext spark) {
      return new Counts(
          spark.longAccumulator("sources read"),
          spark.longAccumulator("bytes read"),
          spark.longAccumulator("tokens tagged"));
    }

    void read(long size) {
      sources.add(1);
      bytes.add(size);
    }
  }

  /**
   * @param sources how many there are to read
   * @param bytes how much that is
   */
  ReadingProgress(Progress progress, Counts counts, long sources, long bytes) {
    this.progress = progress;
    this.counts = counts;
    this.sources = sources;
    this.bytes = bytes;
    progress.report(STAGE, 0, sources, "");
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd task) {
    // A task that was lost and done again counts twice.
    long read = Math.min(counts.sources().value(), sources);
    progress.report(STAGE, read, sources, pace((System.nanoTime() - start) / NANOS));
  }

  private String pace(double seconds) {
    long tokens = Math.round(counts.tokens().value() / seconds);
    long read = Math.min(counts.bytes().value(), bytes);
    return read == 0
        ? ""
        : "%,d tokens/s, %s left".formatted(tokens, time(seconds * (bytes - read) / read));
  }

  private static String time(double seconds) {
    long whole = Math.round(seconds);
    return whole < 60
        ? whole + " s"
        : String.format(Locale.ROOT, "%d:%02d min", whole / 60, whole % 60);
  }
}
