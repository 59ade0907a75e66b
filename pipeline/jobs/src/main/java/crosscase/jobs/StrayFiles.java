package crosscase.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
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
    for (Path draft : drafts()) {
      FileUtils.forceDelete(draft.toFile());
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

  /** Whatever was being written beside its place, in the results and in the logs of the tables. */
  private List<Path> drafts() throws IOException {
    List<Path> drafts = new ArrayList<>(in(tables.folder().corpus().resolve("results")));
    for (String table : tables.present()) {
      drafts.addAll(in(tables.folder().log(table)));
    }
    return drafts;
  }

  private List<Path> in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    Instant old = Instant.now().minus(Duration.ofHours(keepHours));
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> isDraft(file) && isOlder(file, old)).toList();
    }
  }

  private static boolean isDraft(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".draft") || name.endsWith(".tmp");
  }

  private static boolean isOlder(Path file, Instant than) {
    return FileUtils.isFileOlder(file.toFile(), than);
  }
}
