package crosscase.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;

import crosscase.extract.ExtractionSettings;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * What becomes of the sources that an ingest reads, held until it is stored.
 *
 * <p>First all sources are read, so that it is known which texts they share with each other and
 * with the corpus; then each document is annotated.
 */
final class IngestOutcomes implements AutoCloseable {
  private static final String READING = "Reading";
  private static final String ANNOTATING = "Annotating";

  private final CorpusTables tables;
  private final SparkSession spark;
  private final SourceWork sources;
  private final ExtractionSettings settings;
  private final Progress progress;
  private final Dataset<Row> readings;
  private final Dataset<Row> annotated;
  private final SortedMap<String, Row> rejections = new TreeMap<>();

  /** Reads and annotates; takes as long as that does. */
  IngestOutcomes(
      CorpusTables tables, SourceWork sources, ExtractionSettings settings, Progress progress) {
    this.tables = tables;
    this.spark = tables.spark();
    this.sources = sources;
    this.settings = settings;
    this.progress = progress;
    ReadingProgress.Counts read = ReadingProgress.Counts.in(spark.sparkContext());
    readings =
        sources
            .rows()
            .mapPartitions(
                new SourceReading(settings, read, sources.portionSize()),
                Encoders.row(Schemas.READING))
            .persist(StorageLevel.MEMORY_AND_DISK());
    Row texts = read(read);
    annotated = annotate(texts.getLong(0), texts.isNullAt(1) ? 0 : texts.getLong(1));
    readings
        .select("rejection.*")
        .union(annotated.select("rejection.*"))
        .where("path IS NOT NULL")
        .collectAsList()
        .forEach(row -> rejections.putIfAbsent(row.getAs("path"), row));
  }

  Dataset<Row> sentences() {
    return annotated.select(explode(col("sentences")).as("s")).select("s.*");
  }

  /** Of a source of which one document failed there are none. */
  Dataset<Row> documents() {
    return annotated
        .where("document IS NOT NULL")
        .select("document.*")
        .where(not(col("source").isInCollection(rejections.keySet())));
  }

  /** One for each source that became no documents. */
  Collection<Row> rejections() {
    return rejections.values();
  }

  @Override
  public void close() {
    annotated.unpersist();
    readings.unpersist();
  }

  /** How many documents there are, and how many characters they have. */
  private Row read(ReadingProgress.Counts counts) {
    return new ReadingProgress(progress, READING, counts, sources.sources(), sources.bytes())
        .during(
            spark.sparkContext(),
            () -> readings.agg(count(col("document")), sum(length(col("document.text")))).first());
  }

  private Dataset<Row> annotate(long documents, long characters) {
    ReadingProgress.Counts counts = ReadingProgress.Counts.in(spark.sparkContext());
    ReadingProgress annotating =
        new ReadingProgress(progress, ANNOTATING, counts, documents, characters);
    try (KnownPassages known = new KnownPassages(tables, readings)) {
      return annotating.during(spark.sparkContext(), () -> annotate(known, counts));
    }
  }

  private Dataset<Row> annotate(KnownPassages known, ReadingProgress.Counts counts) {
    Dataset<Row> work =
        sources.inPortions(known.join(new PassageTagging(counts), sources.portions()));
    JavaRDD<Row> rows = work.toJavaRDD().mapPartitions(new DocumentAnnotation(settings, counts));
    // A Dataset that reads the tables would be made again whenever they are written.
    Dataset<Row> outcomes =
        spark.createDataFrame(rows, Schemas.OUTCOME).persist(StorageLevel.MEMORY_AND_DISK());
    outcomes.count();
    return outcomes;
  }
}
