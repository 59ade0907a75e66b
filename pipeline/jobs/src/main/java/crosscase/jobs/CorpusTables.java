package crosscase.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.get;

import crosscase.corpus.Coding;
import crosscase.corpus.Rejection;
import crosscase.corpus.Sentence;
import crosscase.jobs.tables.CodingsCommitNote;
import crosscase.jobs.tables.CorpusVersionException;
import crosscase.jobs.tables.Rows;
import crosscase.jobs.tables.Schemas;
import crosscase.jobs.tables.SparkRuntime;
import crosscase.jobs.tables.TableLog;
import io.delta.tables.DeltaTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
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
 * there. So a process killed between two commits leaves the corpus as it was.
 */
public final class CorpusTables {
  public static final String DOCUMENTS = "documents";
  public static final String SENTENCES = "sentences";

  /** The name of the table of codings. */
  public static final String CODINGS = "codings";

  static final String REJECTIONS = "rejections";

  private static final Map<String, StructType> SCHEMAS =
      Map.of(
          DOCUMENTS, Schemas.DOCUMENTS,
          SENTENCES, Schemas.SENTENCES,
          CODINGS, Schemas.CODINGS,
          REJECTIONS, Schemas.REJECTIONS);

  private static final List<String> TABLES = List.of(DOCUMENTS, SENTENCES, CODINGS, REJECTIONS);

  /** A property of every table: which schema its columns are of. */
  private static final String SCHEMA_VERSION = "crosscase.schema.version";

  private final SparkSession spark;
  private final TableLog log;

  /** The version at which each table is read; empty for its last. */
  private final Map<String, Long> versions;

  public CorpusTables(SparkSession spark, Path corpus) {
    this(spark, new TableLog(corpus), Map.of());
  }

  private CorpusTables(SparkSession spark, TableLog folder, Map<String, Long> versions) {
    this.spark = spark;
    this.log = folder;
    this.versions = versions;
  }

  /**
   * The tables in a folder; starts Spark, which takes seconds.
   *
   * @throws CorpusVersionException if an earlier or later program made them with other columns
   */
  public static CorpusTables open(Path corpus) throws CorpusVersionException {
    CorpusTables tables = new CorpusTables(SparkRuntime.session(), corpus);
    for (String table : tables.existing()) {
      if (!Schemas.VERSION.equals(tables.schemaVersion(table))) {
        throw new CorpusVersionException(corpus);
      }
    }
    return tables;
  }

  private @Nullable String schemaVersion(String table) {
    Row detail = DeltaTable.forPath(spark, path(table)).detail().select("properties").first();
    return detail.<String, String>getJavaMap(0).get(SCHEMA_VERSION);
  }

  /** The tables as they are now, to be read all at this one version, whatever is written later. */
  public CorpusTables snapshot() throws IOException {
    SortedMap<String, Long> now = versions(log.corpus());
    // An ingest removes stale sentences as soon as no document needs them.
    while (now.getOrDefault(DOCUMENTS, -1L) != log.version(DOCUMENTS)) {
      now = versions(log.corpus());
    }
    return new CorpusTables(spark, log, now);
  }

  /** Whether a folder holds a corpus; does not start Spark. */
  public static boolean isCorpus(Path folder) {
    return new TableLog(folder).exists(DOCUMENTS);
  }

  /** The version of each table, by the number of its last commit; does not start Spark. */
  public static SortedMap<String, Long> versions(Path corpus) throws IOException {
    SortedMap<String, Long> versions = new TreeMap<>();
    for (String table : TABLES) {
      versions.put(table, new TableLog(corpus).version(table));
    }
    return versions;
  }

  /** The version of the corpus: that of its documents; it grows with every change; -1 for none. */
  public static long version(Path corpus) throws IOException {
    return new TableLog(corpus).version(DOCUMENTS);
  }

  /** What the index of a corpus must be of: its version and, if there are any, people's codings. */
  public static String indexVersion(Path corpus) throws IOException {
    TableLog folder = new TableLog(corpus);
    long people = CodingsCommitNote.parse(folder.commitNote(CODINGS).orElse("")).peopleCommit();
    String version = Long.toString(folder.version(DOCUMENTS));
    return people == 0
        ? version
        : "%s with people's codings of commit %d".formatted(version, people);
  }

  /** The version of the corpus that is read here. */
  public long version() throws IOException {
    return versions.getOrDefault(DOCUMENTS, log.version(DOCUMENTS));
  }

  /** All documents, without order. */
  public Dataset<Row> documents() {
    return read(DOCUMENTS);
  }

  /** All sentences of all documents, without order. */
  public Dataset<Row> sentences() {
    Dataset<Row> current = documents().select("revision").distinct();
    return read(SENTENCES).join(current, "revision");
  }

  /** All codings, without order. */
  public Dataset<Row> codings() {
    return read(CODINGS);
  }

  /** The codings of one coder, without order. */
  public List<Coding> codingsBy(String coder) {
    return codings().where(col("coder").equalTo(coder)).collectAsList().stream()
        .map(Rows::coding)
        .toList();
  }

  /** What people coded. */
  public List<Coding> codingsByPeople() {
    return codings().where(col("coder").notEqual(Coding.CODEBOOK)).collectAsList().stream()
        .map(Rows::coding)
        .toList();
  }

  /** Everyone who has coded anything, by name. */
  public List<String> coders() {
    return strings(codings().select("coder").distinct().orderBy("coder"));
  }

  /** The ids of the themes that a coder has used, in the order of the alphabet. */
  public List<String> themesUsedBy(String coder) {
    return strings(
        codings().where(col("coder").equalTo(coder)).select("theme").distinct().orderBy("theme"));
  }

  /** Puts codings in the place of all that these coders had; the codebook's are left alone. */
  public void replaceCodings(Collection<String> coders, List<Coding> codings) throws IOException {
    List<Row> rows = codings.stream().map(Rows::coding).toList();
    String note = codingsNote().withPeopleCommit(log.version(CODINGS) + 2).text();
    Dataset<Row> theirs = spark.createDataFrame(rows, Schemas.CODINGS).coalesce(1);
    overwriteCodings(theirs, sqlIn("coder", coders), note);
  }

  /** The language of each document that the English models did not tag. */
  Map<String, String> foreignLanguages() {
    return documents()
        .where("NOT annotated")
        .select("document", "language")
        .collectAsList()
        .stream()
        .collect(Collectors.toMap(row -> row.getString(0), row -> row.getString(1), (a, b) -> a));
  }

  /** All sources that became no document, by path. */
  public List<Rejection> rejections() {
    return read(REJECTIONS).orderBy("path").collectAsList().stream().map(Rows::rejection).toList();
  }

  /** All sentences in the order of documents and numbers, a portion at a time in memory. */
  public Iterator<Sentence> sentencesInOrder() {
    Iterable<Row> rows =
        () -> sentencesWithLayout().orderBy("document", "number").toLocalIterator();
    return StreamSupport.stream(rows.spliterator(), false).map(Rows::sentence).iterator();
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

  /** A table as it stands, without rows if it is not there. */
  public Dataset<Row> read(String table) {
    if (!exists(table) || versions.getOrDefault(table, 0L) < 0) {
      return spark.createDataFrame(List.of(), SCHEMAS.get(table));
    }
    DataFrameReader reader = spark.read().format("delta");
    return versions.containsKey(table)
        ? reader.option("versionAsOf", versions.getOrDefault(table, 0L)).load(path(table))
        : reader.load(path(table));
  }

  /** Puts rows in the place of all rows whose {@code key} is among {@code keys}, in one commit. */
  void replace(String table, Dataset<Row> rows, String key, Collection<String> keys) {
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
  void append(String table, Dataset<Row> rows) {
    create(table);
    rows.write().format("delta").mode("append").save(path(table));
  }

  /** Puts rows in the place of the codings for which a condition holds, in one commit. */
  void overwriteCodings(Dataset<Row> rows, String stale, String note) {
    create(CODINGS);
    rows.write()
        .format("delta")
        .mode("overwrite")
        .option("userMetadata", note)
        .option("replaceWhere", stale)
        .save(path(CODINGS));
  }

  /** Makes a table, if it is not there, with a comment on every column. */
  private void create(String table) {
    if (!exists(table)) {
      DeltaTable.create(spark)
          .location(path(table))
          .addColumns(SCHEMAS.get(table))
          .property(SCHEMA_VERSION, Schemas.VERSION)
          .execute();
    }
  }

  /** The note of a table's last commit; empty without one. */
  Optional<String> commitNote(String table) throws IOException {
    return log.commitNote(table);
  }

  CodingsCommitNote codingsNote() throws IOException {
    return CodingsCommitNote.parse(commitNote(CODINGS).orElse(""));
  }

  /** Removes the rows of a table for which a condition holds. */
  void delete(String table, Column condition) {
    if (exists(table)) {
      DeltaTable.forPath(spark, path(table)).delete(condition);
    }
  }

  /** The revisions that sentences have and no document, in a column {@code revision}. */
  Dataset<Row> orphans() {
    return read(SENTENCES).select("revision").except(documents().select("revision"));
  }

  /** Removes sentences that no document needs: of earlier readings, or of an ingest cut short. */
  void deleteOrphans() {
    List<String> orphans = strings(orphans());
    if (!orphans.isEmpty()) {
      delete(SENTENCES, col("revision").isInCollection(orphans));
    }
  }

  /** The tables there are. */
  public List<String> existing() {
    return TABLES.stream().filter(this::exists).toList();
  }

  /** The values of a column of texts. */
  public List<String> strings(Dataset<Row> column) {
    return column.collectAsList().stream().map(row -> row.getString(0)).toList();
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

  /** A condition of SQL. */
  static String sqlIn(String key, Collection<String> keys) {
    return keys.isEmpty()
        ? "false"
        : keys.stream()
            .map(value -> "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'")
            .collect(Collectors.joining(", ", key + " IN (", ")"));
  }
}
