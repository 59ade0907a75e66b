package crosscase.jobs.storage;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkEnv;

/**
 * File systems by the schemes of their URIs, set up as Spark's are: by Hadoop's own files on the
 * class path and by the settings that begin with {@code spark.hadoop.}; on drivers and executors.
 */
public final class HadoopFileSystems {
  private static final String PREFIX = "spark.hadoop.";

  private HadoopFileSystems() {}

  /** The file system of a place. */
  public static FileSystem of(Path place) throws IOException {
    return FileSystem.get(place.toUri(), configuration());
  }

  public static FileSystem of(URI place) throws IOException {
    return of(new Path(place));
  }

  private static Configuration configuration() {
    SparkEnv spark = SparkEnv.get();
    SparkConf settings = spark == null ? new SparkConf() : spark.conf();
    Configuration configuration = new Configuration();
    Arrays.stream(settings.getAllWithPrefix(PREFIX))
        .forEach(setting -> configuration.set(setting._1(), setting._2()));
    return configuration;
  }
}
