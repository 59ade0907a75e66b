package crosscase.jobs;

import static org.apache.spark.sql.functions.col;

import crosscase.corpus.Coding;
import crosscase.corpus.Rejection;
import crosscase.corpus.Sentence;
import crosscase.extract.SourceSummary;
import crosscase.jobs.derived.IndexedTables;
import crosscase.jobs.results.SourcesTable;
import crosscase.jobs.tables.CodingsCommitNote;
import crosscase.jobs.tables.CorpusVersionException;
import crosscase.jobs.tables.DamagedTableException;
import crosscase.jobs.tables.DeltaTables;
import crosscase.jobs.tables.Rows;
import crosscase.jobs.tables.Schemas;
import crosscase.jobs.tables.SparkRuntime;
import crosscase.jobs.tables.TableLog;
import crosscase.search.IndexedCorpus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The tables of a corpus, as the rest of the program reads them and as every job takes them.
 *
 * <p>What only looks at versions needs no Spark; everything else starts it, which takes seconds.
 */
public final class CorpusTables {
  /** The name of the table of codings. */
  public static final String CODINGS = DeltaTables.CODINGS;

  private final DeltaTables tables;

  /** The tables in a folder, whichever program made them. */
  CorpusTables(Path corpus) {
    this(new DeltaTables(SparkRuntime.session(), corpus));
  }

  private CorpusTables(DeltaTables tables) {
    this.tables = tables;
  }

  /**
   * Opens the tables in a folder; there may be none yet.
   *
   * @throws CorpusVersionException if another version of the program made them with other columns
   * @throws DamagedTableException if the log of a table cannot be read
   */
  public static CorpusTables open(Path corpus) throws IOException {
    return new CorpusTables(DeltaTables.open(corpus));
  }

  /**
   * Checks that no file of any table is missing, even of those that are not read; once for each
   * version, which takes a second.
   *
   * @throws DamagedTableException if there is
   */
  public void requireFiles() throws IOException {
    tables.requireFiles();
  }

  /** The tables as they are now: all are read at this one version, whatever is written later. */
  public CorpusTables snapshot() throws IOException {
    return new CorpusTables(tables.snapshot());
  }

  /** Whether a folder holds a corpus; does not start Spark. */
  public static boolean isCorpus(Path folder) {
    return new TableLog(folder).exists(DeltaTables.DOCUMENTS);
  }

  /**
   * The version of each table, as the number and the id of its last commit; does not start Spark.
   */
  public static SortedMap<String, String> versions(Path corpus) throws IOException {
    TreeMap<String, String> states = new TreeMap<>();
    for (String table : DeltaTables.versions(corpus).keySet()) {
      states.put(table, new TableLog(corpus).state(table));
    }
    return states;
  }

  /** The random id of a corpus, which its copies share; does not start Spark. */
  public static String id(Path corpus) throws IOException {
    return new TableLog(corpus).id(DeltaTables.DOCUMENTS).orElse("");
  }

  /**
   * The version of the corpus with the id of its last commit, so that no other corpus has the same;
   * does not start Spark.
   */
  public static String state(Path corpus) throws IOException {
    return new TableLog(corpus).state(DeltaTables.DOCUMENTS);
  }

  /**
   * The version of the corpus, which is that of its documents: it grows with every change.
   *
   * @return -1 if there is no corpus; does not start Spark
   */
  public static long version(Path corpus) throws IOException {
    return new TableLog(corpus).version(DeltaTables.DOCUMENTS);
  }

  /**
   * The version that the index of a corpus must have: that of the corpus and, if people have coded
   * it, of their codings; does not start Spark.
   */
  public static String indexVersion(Path corpus) throws IOException {
    TableLog log = new TableLog(corpus);
    String note = log.commitNote(CODINGS).orElse("");
    long people = CodingsCommitNote.parse(note).peopleCommit();
    String version = log.state(DeltaTables.DOCUMENTS);
    return people == 0
        ? version
        : "%s with people's codings of commit %d".formatted(version, people);
  }

  /**
   * Whether an index version is one that this corpus has, or has had; not that of another corpus or
   * of a copy that went its own way; does not start Spark.
   */
  public static boolean hasHadIndexVersion(Path corpus, String indexVersion) throws IOException {
    String[] words = indexVersion.split(" ");
    if (words.length < 2 || !words[0].matches("\\d{1,18}")) {
      return false;
    }
    String state = new TableLog(corpus).state(DeltaTables.DOCUMENTS, Long.parseLong(words[0]));
    return state.equals(words[0] + " " + words[1]);
  }

  /** The version of the corpus that is read here. */
  public long version() throws IOException {
    return tables.version();
  }

  /** The same with the id of its commit. */
  public String state() throws IOException {
    return tables.state();
  }

  /** All documents, in no particular order. */
  public Dataset<Row> documents() {
    return tables.documents();
  }

  /** All sentences of all documents, in no particular order. */
  public Dataset<Row> sentences() {
    return tables.sentences();
  }

  /** All sentences, ordered by document and number; only a part of them is in memory at a time. */
  public Iterator<Sentence> sentencesInOrder() {
    Iterable<Row> rows =
        () -> tables.sentencesWithLayout().orderBy("document", "number").toLocalIterator();
    return StreamSupport.stream(rows.spliterator(), false).map(Rows::sentence).iterator();
  }

  /** All codings, in no particular order. */
  public Dataset<Row> codings() {
    return tables.codings();
  }

  /** The codings of one coder, in no particular order. */
  public List<Coding> codingsBy(String coder) {
    return codings().where(col("coder").equalTo(coder)).collectAsList().stream()
        .map(Rows::coding)
        .toList();
  }

  /** Everyone who has coded anything, by name. */
  public List<String> coders() {
    return tables.strings(codings().select("coder").distinct().orderBy("coder"));
  }

  /** The ids of the themes that a coder has used, in alphabetical order. */
  public List<String> themesUsedBy(String coder) {
    return tables.strings(
        codings().where(col("coder").equalTo(coder)).select("theme").distinct().orderBy("theme"));
  }

  /** Replaces all codings of these coders; those made by the codebook stay as they are. */
  public void replaceCodings(Collection<String> coders, List<Coding> codings) throws IOException {
    List<Row> rows = codings.stream().map(Rows::coding).toList();
    long commit = tables.log().version(CODINGS) + 2;
    String note = tables.codingsNote().withPeopleCommit(commit).text();
    Dataset<Row> replacement = tables.spark().createDataFrame(rows, Schemas.CODINGS).coalesce(1);
    tables.overwriteCodings(replacement, DeltaTables.sqlIn("coder", coders), note);
  }

  /** All sources that did not become documents, by path. */
  public List<Rejection> rejections() {
    return tables.rejections();
  }

  /** What became of each source, by path: the intake report. */
  public List<SourceSummary> sources() {
    return tables.sources();
  }

  /** The intake report as a table of results. */
  public ResultTable sourcesTable() {
    return new ResultTable("sources", SourcesTable.SCHEMA, SourcesTable.rows(sources()));
  }

  /** The corpus as the index is to show it; the executors build the shards of that index. */
  public IndexedCorpus indexedCorpus() throws IOException {
    return IndexedTables.of(tables, indexVersion(tables.log().corpus()));
  }

  /** The tables, for the jobs of this package. */
  DeltaTables delta() {
    return tables;
  }
}
