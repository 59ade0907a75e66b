package crosscase.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.not;

import crosscase.corpus.Rejection;
import crosscase.extract.ExtractionSettings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.SparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * Reads every source that is new or changed, and leaves the others alone.
 *
 * <p>New sentences are committed before the documents that make them count, and stale ones removed
 * after, so a killed ingest is completed by the next one.
 */
public final class IngestJob {
  private static final String UNFINISHED = "";

  private final CorpusTables tables;
  private final Progress progress;
  private final ExtractionSettings settings;

  /** Reads files with the settings that suit interviews and reports. */
  public IngestJob(CorpusTables tables, Progress progress) {
    this(tables, progress, ExtractionSettings.DEFAULT);
  }

  public IngestJob(CorpusTables tables, Progress progress, ExtractionSettings settings) {
    this.tables = tables;
    this.progress = progress;
    this.settings = settings;
  }

  /** What {@link #execute} would do; nothing is read but the bytes of the sources, or written. */
  public IngestPreview preview(Input input) {
    IngestPlan plan = IngestPlan.of(input, settings, known());
    int sources = plan.read().size() + plan.duplicates().size();
    return new IngestPreview(
        plan.unchanged(),
        plan.added().size(),
        sources - plan.added().size(),
        plan.gone().size(),
        new SourceWork(tables, plan).bytes(),
        tables.spark().sparkContext().defaultParallelism());
  }

  /** Brings the corpus up to date with an input; sources that are gone stay in the corpus. */
  public IngestReport execute(Input input) {
    IngestPlan plan = IngestPlan.of(input, settings, known());
    return carryOut(plan, 0);
  }

  /** As {@link #execute}, and removes from the corpus what is gone from the input. */
  public IngestReport executeAndPrune(Input input) {
    Map<String, String> known = known();
    IngestPlan plan = IngestPlan.of(input, settings, known);
    if (!plan.gone().isEmpty()) {
      tables.delete(CorpusTables.DOCUMENTS, col("source").isInCollection(plan.gone()));
      tables.delete(CorpusTables.REJECTIONS, col("path").isInCollection(plan.gone()));
    }
    return carryOut(plan, plan.gone().size());
  }

  /** A source that is a document in one reading and rejected in another was being replaced. */
  private Map<String, String> known() {
    Map<String, String> known = new HashMap<>();
    Stream.of(
            tables.documents().select("source", "revision").distinct(),
            tables.read(CorpusTables.REJECTIONS).select("path", "revision"))
        .flatMap(rows -> rows.collectAsList().stream())
        .forEach(
            row ->
                known.merge(
                    row.getString(0), row.getString(1), (a, b) -> a.equals(b) ? a : UNFINISHED));
    return known;
  }

  private IngestReport carryOut(IngestPlan plan, int removed) {
    if (!plan.read().isEmpty() || !plan.duplicates().isEmpty()) {
      store(plan);
    }
    tables.deleteOrphans();
    return new IngestReport(
        plan.unchanged(),
        plan.added().size(),
        plan.read().size() + plan.duplicates().size() - plan.added().size(),
        removed,
        plan.gone().size() - removed,
        tables.foreign(),
        tables.rejections());
  }

  private void store(IngestPlan plan) {
    SourceWork work = new SourceWork(tables, plan);
    Dataset<Row> outcomes = outcomes(work);
    try {
      write(plan, outcomes, work.files());
    } finally {
      outcomes.unpersist();
    }
  }

  private void write(IngestPlan plan, Dataset<Row> outcomes, int files) {
    List<String> paths =
        Stream.concat(plan.read().stream(), plan.duplicates().stream())
            .map(item -> item.source().path())
            .toList();
    List<String> revisions = plan.read().stream().map(IngestPlan.Item::revision).toList();
    progress.report("Storing", 0, 3, "");
    Dataset<Row> sentences = outcomes.select(explode(col("sentences")).as("s")).select("s.*");
    tables.replace(CorpusTables.SENTENCES, sentences.coalesce(files), "revision", revisions);
    progress.report("Storing", 1, 3, "");
    Dataset<Row> rejections = rejections(plan, outcomes).coalesce(1);
    tables.replace(CorpusTables.REJECTIONS, rejections, "path", paths);
    progress.report("Storing", 2, 3, "");
    Dataset<Row> documents =
        outcomes
            .where("document IS NOT NULL")
            .select("document.*")
            .where(not(col("revision").isInCollection(brokenOff(outcomes))));
    tables.replace(CorpusTables.DOCUMENTS, documents.coalesce(files), "source", paths);
    progress.report("Storing", 3, 3, "");
  }

  /** The readings that failed after some of their documents were made. */
  private List<String> brokenOff(Dataset<Row> outcomes) {
    return tables.strings(
        outcomes
            .where(col("rejection.reason").equalTo(Rejection.Reason.CRASHED.word()))
            .select("rejection.revision"));
  }

  private Dataset<Row> rejections(IngestPlan plan, Dataset<Row> outcomes) {
    List<Row> duplicates =
        plan.duplicates().stream()
            .map(item -> Rows.rejection(item.duplicate(), item.revision()))
            .toList();
    return outcomes
        .where("rejection IS NOT NULL")
        .select("rejection.*")
        .union(tables.spark().createDataFrame(duplicates, Schemas.REJECTIONS));
  }

  private Dataset<Row> outcomes(SourceWork work) {
    SparkContext spark = tables.spark().sparkContext();
    ReadingProgress.Counts counts = ReadingProgress.Counts.in(spark);
    Dataset<Row> outcomes =
        work.rows()
            .mapPartitions(new SourceReading(settings, counts), Encoders.row(Schemas.OUTCOME))
            .persist(StorageLevel.MEMORY_AND_DISK());
    SparkListener reading = new ReadingProgress(progress, counts, work.sources(), work.bytes());
    spark.addSparkListener(reading);
    outcomes.count();
    spark.removeSparkListener(reading);
    return outcomes;
  }
}
