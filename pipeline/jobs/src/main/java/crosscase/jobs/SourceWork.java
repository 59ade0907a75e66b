package crosscase.jobs;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The sources that an ingest reads, in portions of about as many bytes, the largest sources first.
 *
 * <p>A portion is a task: many enough that no core waits long for another at the end, and large
 * enough that starting them costs nothing.
 */
final class SourceWork {
  private static final int PORTIONS_A_CORE = 32;
  private static final long LEAST = 64L << 10;
  private static final long MOST = 1L << 20;

  /** In bytes of sources; a file of documents is small enough to be written anew for one change. */
  private static final long A_FILE = 2L << 20;

  private final CorpusTables tables;
  private final List<IngestPlan.Item> items;

  SourceWork(CorpusTables tables, IngestPlan plan) {
    this.tables = tables;
    items =
        plan.read().stream()
            .sorted(
                Comparator.comparingLong((IngestPlan.Item item) -> -item.source().size())
                    .thenComparing(item -> item.source().path()))
            .toList();
  }

  int sources() {
    return items.size();
  }

  /** In how many files the documents are written. */
  int files() {
    return Math.toIntExact(Math.clamp(bytes() / A_FILE, 1, 10_000));
  }

  /** A row a source. */
  Dataset<Row> rows() {
    List<Row> rows = new ArrayList<>();
    long size = portionSize();
    long before = 0;
    for (IngestPlan.Item item : items) {
      rows.add(row(item, Math.toIntExact(before / size)));
      before += item.source().size();
    }
    return inPortions(tables.spark().createDataFrame(rows, Schemas.WORK));
  }

  /**
   * Makes a task of each portion, as a column {@code portion} says; after the last comes the first.
   */
  Dataset<Row> inPortions(Dataset<Row> rows) {
    return rows.repartitionById(portions(), col("portion"));
  }

  int portions() {
    return Math.toIntExact(Math.ceilDiv(Math.max(bytes(), 1), portionSize()));
  }

  long bytes() {
    return items.stream().mapToLong(item -> item.source().size()).sum();
  }

  /** In bytes of sources; roughly, in characters of their texts. */
  long portionSize() {
    int cores = tables.spark().sparkContext().defaultParallelism();
    return Math.clamp(bytes() / ((long) cores * PORTIONS_A_CORE), LEAST, MOST);
  }

  private static Row row(IngestPlan.Item item, int portion) {
    return Rows.row(
        Rows.description(item.description(), item.revision()),
        item.location().toString(),
        item.source().member(),
        item.source().size(),
        item.source().sha256(),
        Rows.map(item.description().roles()),
        Rows.map(item.columns().asMap()),
        portion);
  }
}
