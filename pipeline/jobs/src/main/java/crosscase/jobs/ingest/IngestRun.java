package crosscase.jobs.ingest;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;

import crosscase.extract.ExtractionSettings;
import crosscase.jobs.Progress;
import crosscase.jobs.tables.DeltaTables;
import crosscase.jobs.tables.Schemas;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.CollectionAccumulator;

/**
 * Reads and annotates the sources of one ingest.
 *
 * <p>First all sources are read, to find out which texts they share with each other and with the
 * corpus. Then each document is annotated while its sentences are stored; only after that is it
 * known which documents are complete.
 */
public final class IngestRun implements AutoCloseable {
  private static final String READING = "Reading";
  private static final String ANNOTATING = "Annotating";

  private final DeltaTables tables;
  private final SparkSession spark;
  private final SourcePortions sources;
  private final ExtractionSettings settings;
  private final Progress progress;
  private final Dataset<Row> readings;
  private final CollectionAccumulator<AnnotationOutcome> outcomes;
  private final Row documentTotals;
  private final SortedMap<String, Row> rejections = new TreeMap<>();

  /** Reads all sources, which can take long. */
  public IngestRun(
      DeltaTables tables, SourcePortions sources, ExtractionSettings settings, Progress progress) {
    this.tables = tables;
    this.spark = tables.spark();
    this.sources = sources;
    this.settings = settings;
    this.progress = progress;
    StageProgress.TaskCounts read = StageProgress.TaskCounts.create(spark.sparkContext());
    readings =
        sources
            .rows()
            .mapPartitions(
                new SourceReading(settings, read, sources.portionSize()),
                Encoders.row(Schemas.READING))
            .persist(StorageLevel.MEMORY_AND_DISK());
    documentTotals = readSources(read);
    outcomes = spark.sparkContext().collectionAccumulator("documents");
  }

  /**
   * Annotates all documents.
   *
   * @param store called once, to store the sentences while they are made
   */
  public void annotate(Consumer<Dataset<Row>> store) {
    StageProgress.TaskCounts counts = StageProgress.TaskCounts.create(spark.sparkContext());
    long characters = documentTotals.isNullAt(1) ? 0 : documentTotals.getLong(1);
    try (StageProgress annotating =
            progressOf(ANNOTATING, counts, documentTotals.getLong(0), characters);
        KnownPassages known = new KnownPassages(tables, readings)) {
      annotating.begin();
      store.accept(annotatedSentences(known, counts));
    }
    collectRejections();
  }

  private void collectRejections() {
    Stream.concat(
            readings.select("rejection.*").where("path IS NOT NULL").collectAsList().stream(),
            outcomes.value().stream().map(AnnotationOutcome::rejection).filter(Objects::nonNull))
        .forEach(row -> rejections.putIfAbsent(row.getAs("path"), row));
  }

  /** A row for each source that did not become documents. */
  public Collection<Row> rejections() {
    return rejections.values();
  }

  /** A row of {@code Schemas.SOURCES} for each source that was read. */
  public List<Row> summaries() {
    return readings
        .select("summary.*")
        .where(
            col("source").isNotNull().and(not(col("source").isInCollection(rejections.keySet()))))
        .collectAsList();
  }

  /** The documents that are complete; none of a source if one of its documents failed. */
  public Dataset<Row> documents() {
    List<Row> counts =
        outcomes.value().stream().map(AnnotationOutcome::countRow).distinct().toList();
    return documentsRead()
        .select("document.*")
        .drop("sentences")
        .where(not(col("source").isInCollection(rejections.keySet())))
        .join(
            broadcast(spark.createDataFrame(counts, Schemas.COUNT)),
            new String[] {"document", "revision"},
            "inner")
        .select(
            Stream.of(Schemas.DOCUMENTS.fieldNames())
                .map(name -> col(name))
                .toArray(Column[]::new));
  }

  @Override
  public void close() {
    readings.unpersist();
  }

  /** Reads, and gives the number of documents and of their characters. */
  private Row readSources(StageProgress.TaskCounts counts) {
    try (StageProgress reading =
        progressOf(READING, counts, sources.sourceCount(), sources.bytes())) {
      reading.begin();
      return readings.agg(count(col("document")), sum(length(col("document.text")))).first();
    }
  }

  private Dataset<Row> documentsRead() {
    return readings.where("document IS NOT NULL");
  }

  private StageProgress progressOf(
      String stage, StageProgress.TaskCounts counts, long items, long size) {
    return new StageProgress(spark.sparkContext(), progress, stage, counts, items, size);
  }

  private Dataset<Row> annotatedSentences(KnownPassages known, StageProgress.TaskCounts counts) {
    Dataset<Row> tagged = known.tagged(new PassageTagging(counts), sources.portionCount());
    // A Dataset that reads the tables would be computed again whenever they are written.
    JavaRDD<Row> rows =
        sources
            .partitionByPortion(documentsRead())
            .toJavaRDD()
            .zipPartitions(sources.partitionByPortion(tagged).toJavaRDD(), AnnotationTask::of)
            .flatMap(new DocumentAnnotation(settings, counts, outcomes));
    return spark.createDataFrame(rows, Schemas.SENTENCES);
  }
}
