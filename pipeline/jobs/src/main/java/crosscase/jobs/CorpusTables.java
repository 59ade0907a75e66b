package crosscase.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.get;

import crosscase.corpus.Coding;
import crosscase.corpus.Rejection;
import crosscase.corpus.Sentence;
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
  static final String DOCUMENTS = "documents";
  static final String SENTENCES = "sentences";

  /** The name of the table of codings. */
  public static final String CODINGS = "codings";

  static final String REJECTIONS = "rejections";

  private static final Map<String, StructType> SCHEMAS =
      Map.of(
          DOCUMENTS, Schemas.DOCUMENTS,
          SENTENCES, Schemas.SENTENCES,
          CODINGS, Schemas.CODINGS,
          REJECTIONS, Schemas.REJECTIONS);

  private static final List<String> ALL = List.of(DOCUMENTS, SENTENCES, CODINGS, REJECTIONS);

  /** A property of every table: which schema its columns are of. */
  private static final String SCHEMA_VERSION = "crosscase.schema.version";

  private final SparkSession spark;
  private final TableFolder folder;

  /** The version at which each table is read; empty for its last. */
  private final Map<String, Long> versions;

  CorpusTables(SparkSession spark, Path corpus) {
    this(spark, new TableFolder(corpus), Map.of());
  }

  private CorpusTables(SparkSession spark, TableFolder folder, Map<String, Long> versions) {
    this.spark = spark;
    this.folder = folder;
    this.versions = versions;
  }

  /**
   * The tables in a folder; starts Spark, which takes seconds.
   *
   * @throws CorpusVersionException if an earlier or later program made them with other columns
   */
  public static CorpusTables open(Path corpus) throws CorpusVersionException {
    CorpusTables tables = new CorpusTables(SparkRuntime.session(), corpus);
    for (String table : tables.present()) {
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
  public CorpusTables asOfNow() throws IOException {
    SortedMap<String, Long> now = versions(folder.corpus());
    // An ingest removes stale sentences as soon as no document needs them.
    while (now.getOrDefault(DOCUMENTS, -1L) != folder.version(DOCUMENTS)) {
      now = versions(folder.corpus());
    }
    return new CorpusTables(spark, folder, now);
  }

  /** Whether a folder holds a corpus; does not start Spark. */
  public static boolean isCorpus(Path folder) {
    return new TableFolder(folder).exists(DOCUMENTS);
  }

  /** The version of each table, by the number of its last commit; does not start Spark. */
  public static SortedMap<String, Long> versions(Path corpus) throws IOException {
    SortedMap<String, Long> versions = new TreeMap<>();
    for (String table : ALL) {
      versions.put(table, new TableFolder(corpus).version(table));
    }
    return versions;
  }

  /** The version of the corpus: that of its documents; it grows with every change; -1 for none. */
  public static long version(Path corpus) throws IOException {
    return new TableFolder(corpus).version(DOCUMENTS);
  }

  /** What the index of a corpus must be of: its version and, if there are any, people's codings. */
  public static String indexVersion(Path corpus) throws IOException {
    TableFolder folder = new TableFolder(corpus);
    long people = CodingsNote.of(folder.note(CODINGS).orElse("")).people();
    String version = Long.toString(folder.version(DOCUMENTS));
    return people == 0
        ? version
        : "%s with people's codings of commit %d".formatted(version, people);
  }

  /** The version of the corpus that is read here. */
  public long version() throws IOException {
    return versions.getOrDefault(DOCUMENTS, folder.version(DOCUMENTS));
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
  public List<Coding> peoplesCodings() {
    return codings().where(col("coder").notEqual(Coding.CODEBOOK)).collectAsList().stream()
        .map(Rows::coding)
        .toList();
  }

  /** Everyone who has coded anything, by name. */
  public List<String> coders() {
    return strings(codings().select("coder").distinct().orderBy("coder"));
  }

  /** The ids of the themes that a coder has used, in the order of the alphabet. */
  public List<String> themesOf(String coder) {
    return strings(
        codings().where(col("coder").equalTo(coder)).select("theme").distinct().orderBy("theme"));
  }

  /** Puts codings in the place of all that these coders had; the codebook's are left alone. */
  public void replaceCodings(Collection<String> coders, List<Coding> codings) throws IOException {
    List<Row> rows = codings.stream().map(Rows::coding).toList();
    String note = codingsNote().withPeople(folder.version(CODINGS) + 2).text();
    Dataset<Row> theirs = spark.createDataFrame(rows, Schemas.CODINGS).coalesce(1);
    overwriteCodings(theirs, among("coder", coders), note);
  }

  /** The language of each document that the English models did not tag. */
  Map<String, String> foreign() {
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
    Iterable<Row> rows = () -> laidOut().orderBy("document", "number").toLocalIterator();
    return StreamSupport.stream(rows.spliterator(), false).map(Rows::sentence).iterator();
  }

  /** All sentences, with the form of their paragraph and the time of their turn. */
  Dataset<Row> laidOut() {
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
  Dataset<Row> read(String table) {
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
          .option("replaceWhere", among(key, keys))
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
  Optional<String> note(String table) throws IOException {
    return folder.note(table);
  }

  CodingsNote codingsNote() throws IOException {
    return CodingsNote.of(note(CODINGS).orElse(""));
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
  List<String> present() {
    return ALL.stream().filter(this::exists).toList();
  }

  /** The values of a column of texts. */
  List<String> strings(Dataset<Row> column) {
    return column.collectAsList().stream().map(row -> row.getString(0)).toList();
  }

  TableFolder folder() {
    return folder;
  }

  SparkSession spark() {
    return spark;
  }

  private boolean exists(String table) {
    return folder.exists(table);
  }

  private String path(String table) {
    return folder.path(table);
  }

  /** A condition of SQL. */
  static String among(String key, Collection<String> keys) {
    return keys.isEmpty()
        ? "false"
        : keys.stream()
            .map(value -> "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'")
            .collect(Collectors.joining(", ", key + " IN (", ")"));
  }
}
