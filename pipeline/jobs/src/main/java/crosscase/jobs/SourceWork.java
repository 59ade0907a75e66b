package crosscase.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

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

  /** In bytes of sources; the tables' files are small enough to be written anew for one change. */
  private static final long A_FILE = 2L << 20;

  private final CorpusTables tables;
  private final IngestPlan plan;
  private final List<IngestPlan.Item> items;

  SourceWork(CorpusTables tables, IngestPlan plan) {
    this.tables = tables;
    this.plan = plan;
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

  /** In how many files a table takes what is read. */
  int files() {
    return Math.toIntExact(Math.clamp(bytes() / A_FILE, 1, 10_000));
  }

  /** A row a source, with what is known of its earlier reading. */
  Dataset<Row> rows() {
    List<Row> rows = new ArrayList<>();
    long most = portionBytes();
    int portion = 0;
    long filled = 0;
    for (IngestPlan.Item item : items) {
      if (filled > 0 && filled + item.source().size() > most) {
        portion++;
        filled = 0;
      }
      rows.add(row(item, portion));
      filled += item.source().size();
    }
    Dataset<Row> work = tables.spark().createDataFrame(rows, Schemas.WORK);
    return withEarlier(work).repartitionById(portion + 1, col("portion"));
  }

  private Dataset<Row> withEarlier(Dataset<Row> work) {
    return plan.outdated().isEmpty()
        ? work.withColumn(EarlierReading.COLUMN, lit(null).cast(EarlierReading.TYPE))
        : work.join(
            EarlierReading.of(tables, plan.outdated()),
            col("document").equalTo(col("source")),
            "left");
  }

  long bytes() {
    return items.stream().mapToLong(item -> item.source().size()).sum();
  }

  private long portionBytes() {
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
