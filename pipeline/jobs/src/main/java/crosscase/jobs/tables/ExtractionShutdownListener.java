package crosscase.jobs.tables;

import crosscase.extract.TextExtractor;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerApplicationEnd;

/**
 * Ends the processes that read files when the Spark application that started them ends.
 *
 * <p>Executors that are processes of their own end by themselves and take these with them, but in
 * local mode the program may go on.
 */
final class ExtractionShutdownListener extends SparkListener {
  @Override
  public void onApplicationEnd(SparkListenerApplicationEnd end) {
    TextExtractor.endProcesses();
  }
}
