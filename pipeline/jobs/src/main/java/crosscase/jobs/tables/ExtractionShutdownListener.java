package crosscase.jobs.tables;

import crosscase.extract.TextExtractor;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerApplicationEnd;

/**
 * Ends the processes that read files with the Spark application that had them started.
 *
 * <p>An executor that is a process of its own ends, and they with it; in local mode the program may
 * well go on.
 */
final class ExtractionShutdownListener extends SparkListener {
  @Override
  public void onApplicationEnd(SparkListenerApplicationEnd end) {
    TextExtractor.endProcesses();
  }
}
