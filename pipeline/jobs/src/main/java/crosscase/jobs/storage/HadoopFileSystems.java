package crosscase.jobs.storage;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.util.Arrays;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.UnsupportedFileSystemException;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkEnv;

/**
 * Finds the file system for a URI, on drivers and executors alike.
 *
 * <p>File systems are configured as Spark configures them: by Hadoop's own files on the class path,
 * and by settings that begin with {@code spark.hadoop.}.
 */
public final class HadoopFileSystems {
  private static final String PREFIX = "spark.hadoop.";

  private HadoopFileSystems() {}

  /**
   * The file system of a path.
   *
   * @throws FileSystemNotFoundException if Hadoop has none for its scheme
   */
  public static FileSystem of(Path place) throws IOException {
    try {
      return FileSystem.get(place.toUri(), configuration());
    } catch (UnsupportedFileSystemException e) {
      throw (FileSystemNotFoundException)
          new FileSystemNotFoundException(e.getMessage()).initCause(e);
    }
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
