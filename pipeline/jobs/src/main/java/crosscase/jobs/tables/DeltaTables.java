package crosscase.jobs.tables;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.get;

import crosscase.corpus.Coding;
import crosscase.corpus.Rejection;
import crosscase.extract.SourceSummary;
import crosscase.jobs.storage.HadoopFileSystems;
import io.delta.tables.DeltaTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The Delta tables of a corpus.
 *
 * <p>{@code documents} decides what is in the corpus: a sentence counts only if its revision is
 * there. A process that is killed between two commits therefore leaves the corpus as it was.
 */
public final class DeltaTables {
  public static final String DOCUMENTS = "documents";
  public static final String SENTENCES = "sentences";

  /** The name of the table of codings. */
  public static final String CODINGS = "codings";

  public static final String REJECTIONS = "rejections";
  public static final String SOURCES = "sources";

  private static final Map<String, StructType> SCHEMAS =
      Map.of(
          DOCUMENTS, Schemas.DOCUMENTS,
          SENTENCES, Schemas.SENTENCES,
          CODINGS, Schemas.CODINGS,
          REJECTIONS, Schemas.REJECTIONS,
          SOURCES, Schemas.SOURCES);

  private static final List<String> TABLES =
      List.of(DOCUMENTS, SENTENCES, CODINGS, REJECTIONS, SOURCES);

  /** A property of every table: the version of its columns. */
  private static final String SCHEMA_VERSION = "crosscase.schema.version";

  private final SparkSession spark;
  private final TableLog log;

  /**
   * The version at which each table is read; tables not listed are read at their latest version.
   */
  private final Map<String, Long> versions;

  public DeltaTables(SparkSession spark, Path corpus) {
    this(spark, new TableLog(corpus), Map.of());
  }

  private DeltaTables(SparkSession spark, TableLog log, Map<String, Long> versions) {
    this.spark = spark;
    this.log = log;
    this.versions = versions;
  }

  /**
   * Opens the tables in a folder; starts Spark, which takes seconds.
   *
   * @throws CorpusVersionException if another version of the program made them with other columns
   * @throws DamagedTableException if the log of a table cannot be read
   */
  public static DeltaTables open(Path corpus) throws IOException {
    DeltaTables tables = new DeltaTables(SparkRuntime.session(), corpus);
    for (String table : tables.existing()) {
      if (!Schemas.VERSION.equals(tables.schemaVersion(table))) {
        throw new CorpusVersionException(corpus);
      }
    }
    return tables;
  }

  private @Nullable String schemaVersion(String table) throws DamagedTableException {
    try {
      Row detail = DeltaTable.forPath(spark, path(table)).detail().select("properties").first();
      return detail.<String, String>getJavaMap(0).get(SCHEMA_VERSION);
    } catch (Exception e) { // Spark throws checked exceptions that its methods do not declare
      throw new DamagedTableException(log.corpus(), table, e);
    }
  }

  /** The tables as they are now: all are read at this one version, whatever is written later. */
  public DeltaTables snapshot() throws IOException {
    SortedMap<String, Long> now = versions(log.corpus());
    // An ingest removes stale sentences as soon as no document needs them, so the versions of the
    // tables belong together only if the documents have not changed meanwhile.
    while (now.getOrDefault(DOCUMENTS, -1L) != log.version(DOCUMENTS)) {
      now = versions(log.corpus());
    }
    return new DeltaTables(spark, log, now);
  }

  /** The version of each table, by the number of its last commit; does not start Spark. */
  public static SortedMap<String, Long> versions(Path corpus) throws IOException {
    SortedMap<String, Long> versions = new TreeMap<>();
    for (String table : TABLES) {
      versions.put(table, new TableLog(corpus).version(table));
    }
    return versions;
  }

  /** The version of the corpus that is read here. */
  public long version() throws IOException {
    return versions.getOrDefault(DOCUMENTS, log.version(DOCUMENTS));
  }

  /** The version of the corpus that is read here, with the id of its commit. */
  public String state() throws IOException {
    return log.state(DOCUMENTS, version());
  }

  /** All documents, in no particular order. */
  public Dataset<Row> documents() {
    return read(DOCUMENTS);
  }

  /** All sentences of all documents, in no particular order. */
  public Dataset<Row> sentences() {
    Dataset<Row> current = documents().select("revision").distinct();
    return read(SENTENCES).join(current, "revision");
  }

  /** All codings, in no particular order. */
  public Dataset<Row> codings() {
    return read(CODINGS);
  }

  /** The language of each document that the English models did not tag. */
  public Map<String, String> foreignLanguages() {
    return documents()
        .where("NOT annotated")
        .select("document", "language")
        .collectAsList()
        .stream()
        .collect(Collectors.toMap(row -> row.getString(0), row -> row.getString(1), (a, b) -> a));
  }

  /** The codings that people made, in no particular order. */
  public List<Coding> codingsByPeople() {
    return codings().where(col("coder").notEqual(Coding.CODEBOOK)).collectAsList().stream()
        .map(Rows::coding)
        .toList();
  }

  /** All sources that did not become documents, by path. */
  public List<Rejection> rejections() {
    return read(REJECTIONS).orderBy("path").collectAsList().stream().map(Rows::rejection).toList();
  }

  /** What became of each source, by path. */
  public List<SourceSummary> sources() {
    return read(SOURCES).orderBy("source").collectAsList().stream()
        .map(SourceRows::summary)
        .toList();
  }

  /** All sentences, with the form of their paragraph and the time of their turn. */
  public Dataset<Row> sentencesWithLayout() {
    Dataset<Row> layout =
        documents()
            .select(
                col("revision"),
                col("document"),
                col("paragraphs.form").as("forms"),
                col("turns.start_ms").as("times"))
            .dropDuplicates("revision", "document");
    return read(SENTENCES)
        .join(layout, new String[] {"revision", "document"})
        .withColumn("form", get(col("forms"), col("paragraph").minus(1)))
        .withColumn("start_ms", get(col("times"), col("turn").minus(1)))
        .drop("forms", "times");
  }

  /** All rows of a table; none if the table does not exist. */
  public Dataset<Row> read(String table) {
    if (!exists(table) || versions.getOrDefault(table, 0L) < 0) {
      return spark.createDataFrame(List.of(), SCHEMAS.get(table));
    }
    DataFrameReader reader = spark.read().format("delta");
    return versions.containsKey(table)
        ? reader.option("versionAsOf", versions.getOrDefault(table, 0L)).load(path(table))
        : reader.load(path(table));
  }

  /** Replaces all rows whose {@code key} is one of {@code keys}, in one commit. */
  public void replace(String table, Dataset<Row> rows, String key, Collection<String> keys) {
    if (!exists(table)) {
      append(table, rows);
    } else if (!keys.isEmpty()) {
      rows.write()
          .format("delta")
          .mode("overwrite")
          .option("replaceWhere", sqlIn(key, keys))
          .save(path(table));
    }
  }

  /** Adds rows to a table, in one commit. */
  public void append(String table, Dataset<Row> rows) {
    create(table);
    rows.write().format("delta").mode("append").save(path(table));
  }

  /** Replaces the codings for which a condition holds, in one commit. */
  public void overwriteCodings(Dataset<Row> rows, String stale, String note) {
    create(CODINGS);
    rows.write()
        .format("delta")
        .mode("overwrite")
        .option("userMetadata", note)
        .option("replaceWhere", stale)
        .save(path(CODINGS));
  }

  /** Creates a table, unless it exists, with a comment on every column. */
  private void create(String table) {
    if (!exists(table)) {
      deleteHalfMade(new org.apache.hadoop.fs.Path(path(table)));
      DeltaTable.create(spark)
          .location(path(table))
          .addColumns(SCHEMAS.get(table))
          .property(SCHEMA_VERSION, Schemas.VERSION)
          // The first commit of the documents holds the id of the corpus.
          .property("delta.enableExpiredLogCleanup", "false")
          .execute();
    }
  }

  /** A process that was killed may have left a log without a commit, which Delta refuses. */
  private static void deleteHalfMade(org.apache.hadoop.fs.Path table) {
    try {
      HadoopFileSystems.of(table).delete(table, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The note of a table's last commit; empty if there is none. */
  public Optional<String> commitNote(String table) throws IOException {
    return log.commitNote(table);
  }

  public CodingsCommitNote codingsNote() throws IOException {
    return CodingsCommitNote.parse(commitNote(CODINGS).orElse(""));
  }

  /** Removes the rows of a table for which a condition holds. */
  public void delete(String table, Column condition) {
    if (exists(table)) {
      DeltaTable.forPath(spark, path(table)).delete(condition);
    }
  }

  /** The revisions of sentences without a document, in a column {@code revision}. */
  public Dataset<Row> orphans() {
    return read(SENTENCES).select("revision").except(documents().select("revision"));
  }

  /** Removes sentences without a document: of earlier readings, or of an interrupted ingest. */
  public void deleteOrphans() {
    List<String> orphans = strings(orphans());
    if (!orphans.isEmpty()) {
      delete(SENTENCES, col("revision").isInCollection(orphans));
    }
  }

  /**
   * Checks that all data files are there in their full size, once for each version.
   *
   * @throws DamagedTableException if they are not
   */
  public void requireFiles() throws IOException {
    new DataFileCheck(spark, log.corpus()).require(existing());
  }

  /** The names of the tables that exist. */
  public List<String> existing() {
    return TABLES.stream().filter(this::exists).toList();
  }

  /** The values of the first column, which holds text. */
  public List<String> strings(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(row -> row.getString(0)).toList();
  }

  public TableLog log() {
    return log;
  }

  public SparkSession spark() {
    return spark;
  }

  private boolean exists(String table) {
    return log.exists(table);
  }

  private String path(String table) {
    return log.path(table);
  }

  /** An SQL condition: the column {@code key} has one of these values. */
  public static String sqlIn(String key, Collection<String> keys) {
    return keys.isEmpty()
        ? "false"
        : keys.stream()
            .map(value -> "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'")
            .collect(Collectors.joining(", ", key + " IN (", ")"));
  }
}
