package crosscase.jobs.derived;

import crosscase.jobs.storage.HadoopFileSystems;
import crosscase.jobs.tables.DeltaTables;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Finds the documents that were added, removed or changed since a version of the corpus. */
public record DocumentChanges(DeltaTables tables) {
  /**
   * Their names; empty if that version is no longer there to compare with, or most have changed.
   */
  public Optional<Set<String>> since(long version) throws IOException {
    Dataset<Row> now = readings(tables.documents());
    Optional<Dataset<Row>> then = readingsAt(version);
    if (then.isEmpty()) {
      return Optional.empty();
    }
    Set<String> changed =
        new HashSet<>(tables.strings(now.except(then.get()).select("document").distinct()));
    boolean most = 2L * changed.size() > now.count();
    changed.addAll(tables.strings(then.get().except(now).select("document").distinct()));
    return most ? Optional.empty() : Optional.of(changed);
  }

  /** A corpus keeps its earlier versions until {@code verify --repair} removes them. */
  private Optional<Dataset<Row>> readingsAt(long version) throws IOException {
    if (version < 0 || !tables.log().hasCommit(DeltaTables.DOCUMENTS, version)) {
      return Optional.empty();
    }
    Dataset<Row> then =
        tables
            .spark()
            .read()
            .format("delta")
            .option("versionAsOf", version)
            .load(tables.log().path(DeltaTables.DOCUMENTS));
    for (String file : then.inputFiles()) {
      Path path = new Path(file);
      if (!HadoopFileSystems.of(path).exists(path)) {
        return Optional.empty();
      }
    }
    return Optional.of(readings(then));
  }

  private static Dataset<Row> readings(Dataset<Row> documents) {
    return documents.select("document", "revision");
  }
}
