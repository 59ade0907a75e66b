package crosscase.jobs.ingest;

import static org.apache.spark.sql.functions.col;

import crosscase.jobs.tables.DeltaTables;
import crosscase.jobs.tables.Rows;
import crosscase.jobs.tables.Schemas;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The sources that an ingest reads, in portions of about the same size, the largest sources first.
 *
 * <p>Each portion is a task. There are enough of them that no core waits long for another at the
 * end, and they are large enough that starting them costs next to nothing.
 */
public final class SourcePortions {
  private static final int PORTIONS_PER_CORE = 32;
  private static final long MIN_PORTION_BYTES = 64L << 10;
  private static final long MAX_PORTION_BYTES = 1L << 20;

  /** Of sources; a file of documents is small enough to be rewritten for a single change. */
  private static final long BYTES_PER_FILE = 2L << 20;

  private final DeltaTables tables;
  private final List<IngestPlan.PlannedSource> items;

  public SourcePortions(DeltaTables tables, IngestPlan plan) {
    this.tables = tables;
    items =
        plan.toRead().stream()
            .sorted(
                Comparator.comparingLong((IngestPlan.PlannedSource item) -> -item.source().size())
                    .thenComparing(item -> item.source().path()))
            .toList();
  }

  int sourceCount() {
    return items.size();
  }

  /** How many files the documents are written to. */
  public int fileCount() {
    return Math.toIntExact(Math.clamp(bytes() / BYTES_PER_FILE, 1, 10_000));
  }

  /** A row for each source. */
  Dataset<Row> rows() {
    List<Row> rows = new ArrayList<>();
    long size = portionSize();
    long before = 0;
    for (IngestPlan.PlannedSource item : items) {
      rows.add(row(item, Math.toIntExact(before / size)));
      before += item.source().size();
    }
    return partitionByPortion(tables.spark().createDataFrame(rows, Schemas.WORK));
  }

  /**
   * Makes a task of each portion by the column {@code portion}; after the last one it begins again
   * with the first.
   */
  Dataset<Row> partitionByPortion(Dataset<Row> rows) {
    return rows.repartitionById(portionCount(), col("portion"));
  }

  int portionCount() {
    return Math.toIntExact(Math.ceilDiv(Math.max(bytes(), 1), portionSize()));
  }

  public long bytes() {
    return items.stream().mapToLong(item -> item.source().size()).sum();
  }

  /** In bytes of sources, which is roughly the number of characters of their texts. */
  long portionSize() {
    int cores = tables.spark().sparkContext().defaultParallelism();
    return Math.clamp(
        bytes() / ((long) cores * PORTIONS_PER_CORE), MIN_PORTION_BYTES, MAX_PORTION_BYTES);
  }

  private static Row row(IngestPlan.PlannedSource item, int portion) {
    return Rows.row(
        Rows.description(item.description(), item.revision()),
        item.location().toString(),
        item.source().member(),
        item.source().size(),
        item.source().sha256(),
        Rows.scalaMap(item.description().roles()),
        Rows.scalaMap(item.hints().asMap()),
        portion);
  }
}
