package crosscase.jobs.tables;

import crosscase.jobs.storage.HadoopFileSystems;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/**
 * Files of a corpus that no version needs: drafts and half-written tables left by processes that
 * were killed, and the files of earlier versions.
 */
public final class LeftoverFiles {
  private static final String RETENTION_CHECK =
      "spark.databricks.delta.retentionDurationCheck.enabled";

  private final DeltaTables tables;
  private final int keepHours;

  public LeftoverFiles(DeltaTables tables, int keepHours) {
    this.tables = tables;
    this.keepHours = keepHours;
  }

  public long count() throws IOException {
    long count = drafts().size();
    for (String table : tables.existing()) {
      count += vacuum(table, " DRY RUN");
    }
    return count;
  }

  public void delete() throws IOException {
    for (FileStatus draft : drafts()) {
      HadoopFileSystems.of(draft.getPath()).delete(draft.getPath(), true);
    }
    for (String table : tables.existing()) {
      vacuum(table, "");
    }
  }

  /**
   * Delta lists at most 1,000 files, and does not keep files for less than a week unless its check
   * is turned off.
   */
  private long vacuum(String table, String dry) {
    SparkSession spark = tables.spark();
    String path = tables.log().path(table).replace("`", "``");
    spark.conf().set(RETENTION_CHECK, false);
    try {
      return spark
          .sql("VACUUM delta.`%s` RETAIN %d HOURS%s".formatted(path, keepHours, dry))
          .collectAsList()
          .size();
    } finally {
      spark.conf().unset(RETENTION_CHECK);
    }
  }

  /**
   * Whatever was still being written next to its final place: in the corpus, in its results and in
   * the logs of the tables.
   */
  private List<FileStatus> drafts() throws IOException {
    List<FileStatus> drafts = new ArrayList<>(draftsIn(tables.log().path(".")));
    drafts.addAll(draftsIn(tables.log().corpus().resolve("results").toUri().toString()));
    for (String table : tables.existing()) {
      drafts.addAll(draftsIn(tables.log().path(TableLog.logFolder(table))));
    }
    return drafts;
  }

  private List<FileStatus> draftsIn(String name) throws IOException {
    Path folder = new Path(name);
    FileSystem files = HadoopFileSystems.of(folder);
    if (!files.exists(folder)) {
      return List.of();
    }
    long old = System.currentTimeMillis() - Duration.ofHours(keepHours).toMillis();
    return Arrays.stream(files.listStatus(folder))
        .filter(file -> isDraft(file.getPath().getName()) && file.getModificationTime() < old)
        .toList();
  }

  private static boolean isDraft(String name) {
    return name.endsWith(".draft") || name.endsWith(".tmp");
  }
}
