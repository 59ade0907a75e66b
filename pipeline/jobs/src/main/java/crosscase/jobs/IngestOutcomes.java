package crosscase.jobs;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;

import crosscase.extract.ExtractionSettings;
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
 * What becomes of the sources that an ingest reads.
 *
 * <p>First all sources are read, so that it is known which texts they share with each other and
 * with the corpus; then each document is annotated while its sentences are stored. Only then it is
 * known which documents are whole.
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
  private final CollectionAccumulator<DocumentEnd> ends;
  private final Row texts;
  private final SortedMap<String, Row> rejections = new TreeMap<>();

  /** Reads; takes as long as that does. */
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
    texts = read(read);
    ends = spark.sparkContext().collectionAccumulator("documents");
  }

  /**
   * Annotates.
   *
   * @param store stores sentences, once, each as it is made
   */
  void annotate(Consumer<Dataset<Row>> store) {
    ReadingProgress.Counts counts = ReadingProgress.Counts.in(spark.sparkContext());
    long characters = texts.isNullAt(1) ? 0 : texts.getLong(1);
    try (ReadingProgress annotating = telling(ANNOTATING, counts, texts.getLong(0), characters);
        KnownPassages known = new KnownPassages(tables, readings)) {
      annotating.begin();
      store.accept(sentences(known, counts));
    }
    reject();
  }

  private void reject() {
    Stream.concat(
            readings.select("rejection.*").where("path IS NOT NULL").collectAsList().stream(),
            ends.value().stream().map(DocumentEnd::rejection).filter(Objects::nonNull))
        .forEach(row -> rejections.putIfAbsent(row.getAs("path"), row));
  }

  /** One for each source that became no documents. */
  Collection<Row> rejections() {
    return rejections.values();
  }

  /** Of a source of which one document failed there are none. */
  Dataset<Row> documents() {
    List<Row> counts = ends.value().stream().map(DocumentEnd::count).distinct().toList();
    return readDocuments()
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

  /** How many documents there are, and how many characters they have. */
  private Row read(ReadingProgress.Counts counts) {
    try (ReadingProgress reading = telling(READING, counts, sources.sources(), sources.bytes())) {
      reading.begin();
      return readings.agg(count(col("document")), sum(length(col("document.text")))).first();
    }
  }

  private Dataset<Row> readDocuments() {
    return readings.where("document IS NOT NULL");
  }

  private ReadingProgress telling(
      String stage, ReadingProgress.Counts counts, long items, long size) {
    return new ReadingProgress(spark.sparkContext(), progress, stage, counts, items, size);
  }

  private Dataset<Row> sentences(KnownPassages known, ReadingProgress.Counts counts) {
    Dataset<Row> tagged = known.tagged(new PassageTagging(counts), sources.portions());
    // A Dataset that reads the tables would be made again whenever they are written.
    JavaRDD<Row> rows =
        sources
            .inPortions(readDocuments())
            .toJavaRDD()
            .zipPartitions(sources.inPortions(tagged).toJavaRDD(), KnownDocument::of)
            .flatMap(new DocumentAnnotation(settings, counts, ends));
    return spark.createDataFrame(rows, Schemas.SENTENCES);
  }
}
