package crosscase.cli.faults;

import org.apache.spark.SparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.delta.DeltaLog;

/** Makes one Spark process behave like a new one for each command. */
final class SparkProcess {
  private SparkProcess() {}

  /** Forgets what was read of tables, as a new process would not know it. */
  static void forget() {
    DeltaLog.clearCache();
  }

  /** Waits for tasks of a failed command that have not noticed it yet. */
  static void waitUntilIdle() throws InterruptedException {
    SparkContext spark = SparkSession.active().sparkContext();
    for (int i = 0; i < 500 && spark.statusTracker().getActiveStageIds().length > 0; i++) {
      Thread.sleep(10);
    }
  }
}
