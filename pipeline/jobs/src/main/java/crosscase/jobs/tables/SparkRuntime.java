package crosscase.jobs.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * Starts Spark in this process, or connects to the cluster that {@code spark-submit} names.
 *
 * <p>This takes seconds: call it only when a job follows.
 */
public final class SparkRuntime {
  private static final Map<String, String> FIXED_SETTINGS =
      Map.of(
          "spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension",
          "spark.sql.catalog.spark_catalog", "org.apache.spark.sql.delta.catalog.DeltaCatalog",
          // With deletion vectors, some readers of Delta tables could not open a corpus.
          "spark.databricks.delta.properties.defaults.enableDeletionVectors", "false",
          // Delta does not enforce "not null" within arrays, and refuses such schemas otherwise.
          "spark.databricks.delta.constraints.allowUnenforcedNotNull.enabled", "true",
          // Delta would check every row that is stored against every key that it replaces.
          "spark.databricks.delta.replaceWhere.constraintCheck.enabled", "false",
          "spark.sql.session.timeZone", "UTC");

  /** By default Delta replays its log with 50 tasks: 20 s instead of 6 s for the first commits. */
  private static final String SNAPSHOT_PARTITIONS = "spark.databricks.delta.snapshotPartitions";

  /** Suitable for one machine; settings of a submitted job take precedence. */
  private static final Map<String, String> LOCAL_DEFAULTS =
      Map.ofEntries(
          Map.entry("spark.master", "local[*]"),
          Map.entry("spark.driver.host", "127.0.0.1"),
          Map.entry("spark.driver.bindAddress", "127.0.0.1"),
          Map.entry("spark.ui.enabled", "false"),
          Map.entry("spark.ui.showConsoleProgress", "false"),
          Map.entry("spark.sql.shuffle.partitions", "4"),
          // With four partitions there is nothing to adapt, and planning again after each stage
          // takes 4 s of a first ingest.
          Map.entry("spark.sql.adaptive.enabled", "false"),
          // By default Delta's vacuum lists each table with 10,000 tasks, which takes a minute.
          Map.entry("spark.sql.sources.parallelPartitionDiscovery.parallelism", "4"));

  /** Made by the first session. */
  private static @Nullable SparkScratch scratch;

  /** The context that already has a listener to end the processes that read files. */
  private static @Nullable SparkContext observedContext;

  private SparkRuntime() {}

  /** The session of this process; the first call starts it. */
  public static synchronized SparkSession session() {
    SparkConf conf = new SparkConf();
    FIXED_SETTINGS.forEach(conf::set);
    if (!conf.contains("spark.master")) {
      LOCAL_DEFAULTS.forEach(conf::setIfMissing);
      conf.setIfMissing("spark.local.dir", scratch().toString());
    }
    // Spark creates this folder, in the working directory by default, although nothing uses it.
    conf.setIfMissing("spark.sql.warehouse.dir", scratch().resolve("warehouse").toUri().toString());
    conf.setIfMissing(SNAPSHOT_PARTITIONS, "1");
    conf.setIfMissing("spark.app.name", "crosscase");
    SparkSession session = SparkSession.builder().config(conf).getOrCreate();
    endExtractionWith(session.sparkContext());
    return session;
  }

  private static void endExtractionWith(SparkContext started) {
    if (!started.equals(observedContext)) {
      started.addSparkListener(new ExtractionShutdownListener());
      observedContext = started;
    }
  }

  private static Path scratch() {
    try {
      if (scratch == null) {
        scratch = SparkScratch.open(SparkScratch.sharedFolder());
      }
      return scratch.folder();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
