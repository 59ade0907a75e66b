package crosscase.jobs;

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
 * Files of a corpus that no version needs: drafts and half-written tables of processes that were
 * killed, and what earlier versions consisted of.
 */
final class StrayFiles {
  private static final String LEAST_RETENTION =
      "spark.databricks.delta.retentionDurationCheck.enabled";

  private final CorpusTables tables;
  private final int keepHours;

  StrayFiles(CorpusTables tables, int keepHours) {
    this.tables = tables;
    this.keepHours = keepHours;
  }

  long count() throws IOException {
    long count = drafts().size();
    for (String table : tables.present()) {
      count += vacuum(table, " DRY RUN");
    }
    return count;
  }

  void clear() throws IOException {
    for (FileStatus draft : drafts()) {
      HadoopFiles.of(draft.getPath()).delete(draft.getPath(), true);
    }
    for (String table : tables.present()) {
      vacuum(table, "");
    }
  }

  /** Delta tells of at most 1,000 files, and refuses to keep them for less than a week if asked. */
  private long vacuum(String table, String dry) {
    SparkSession spark = tables.spark();
    String path = tables.folder().path(table).replace("`", "``");
    spark.conf().set(LEAST_RETENTION, false);
    try {
      return spark
          .sql("VACUUM delta.`%s` RETAIN %d HOURS%s".formatted(path, keepHours, dry))
          .collectAsList()
          .size();
    } finally {
      spark.conf().unset(LEAST_RETENTION);
    }
  }

  /**
   * Whatever was being written beside its place, in the corpus, its results and the tables' logs.
   */
  private List<FileStatus> drafts() throws IOException {
    List<FileStatus> drafts = new ArrayList<>(in(tables.folder().path(".")));
    drafts.addAll(in(tables.folder().corpus().resolve("results").toUri().toString()));
    for (String table : tables.present()) {
      drafts.addAll(in(tables.folder().path(TableFolder.log(table))));
    }
    return drafts;
  }

  private List<FileStatus> in(String name) throws IOException {
    Path folder = new Path(name);
    FileSystem files = HadoopFiles.of(folder);
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
