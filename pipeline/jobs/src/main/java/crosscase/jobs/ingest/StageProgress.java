package crosscase.jobs.ingest;

import crosscase.jobs.Progress;
import java.io.Serializable;
import java.util.Locale;
import org.apache.spark.SparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.util.LongAccumulator;

/** Reports how much of a stage is done, how fast it goes, and how long it will still take. */
final class StageProgress extends SparkListener implements AutoCloseable {
  private static final double NANOS_PER_SECOND = 1e9;

  private final SparkContext spark;
  private final Progress progress;
  private final String stage;
  private final TaskCounts counts;
  private final long items;
  private final long size;
  private final long start = System.nanoTime();
  private boolean ended;

  /** What the tasks count; Spark adds it up when they end. */
  record TaskCounts(LongAccumulator items, LongAccumulator size, LongAccumulator tokens)
      implements Serializable {
    static TaskCounts create(SparkContext spark) {
      return new TaskCounts(
          spark.longAccumulator("sources or documents read"),
          spark.longAccumulator("bytes or characters read"),
          spark.longAccumulator("tokens tagged"));
    }

    void addRead(long more, long ofSize) {
      items.add(more);
      size.add(ofSize);
    }
  }

  /**
   * @param items how many sources or documents there are to read
   * @param size their size in bytes or characters
   */
  StageProgress(
      SparkContext spark,
      Progress progress,
      String stage,
      TaskCounts counts,
      long items,
      long size) {
    this.spark = spark;
    this.progress = progress;
    this.stage = stage;
    this.counts = counts;
    this.items = items;
    this.size = size;
  }

  /** Starts to report, until it is closed. */
  void begin() {
    progress.report(stage, 0, items, "");
    spark.addSparkListener(this);
  }

  /** Reports the final numbers. */
  @Override
  public void close() {
    spark.removeSparkListener(this);
    end();
  }

  /** Ignores later events: Spark may report the last tasks when the next job has begun. */
  private synchronized void end() {
    report();
    ended = true;
  }

  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd task) {
    if (!ended) {
      report();
    }
  }

  private void report() {
    // A task that was lost and repeated counts twice, and so does a passage that is tagged once for
    // several documents.
    long done = Math.min(counts.items().value(), items);
    progress.report(stage, done, items, pace((System.nanoTime() - start) / NANOS_PER_SECOND));
  }

  private String pace(double seconds) {
    long tokens = Math.round(counts.tokens().value() / seconds);
    long done = Math.min(counts.size().value(), size);
    return done == 0
        ? ""
        : (tokens == 0 ? "" : "%,d tokens/s, ".formatted(tokens))
            + durationText(seconds * (size - done) / done)
            + " left";
  }

  private static String durationText(double seconds) {
    long whole = Math.round(seconds);
    return whole < 60
        ? whole + " s"
        : String.format(Locale.ROOT, "%d:%02d min", whole / 60, whole % 60);
  }
}
