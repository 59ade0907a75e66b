package crosscase.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;

import crosscase.corpus.Coding;
import crosscase.jobs.tables.DeltaTables;
import crosscase.jobs.tables.LeftoverFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Checks the tables of a corpus against each other, and repairs what a killed process or manual
 * changes have left behind.
 *
 * <p>A repair removes only what can be rebuilt from the sources; take the lock of the corpus first.
 */
public final class CorpusCheck {
  /**
   * Something that is wrong with a corpus.
   *
   * @param problem what is wrong, and how many there are of it
   * @param remedy what puts it right
   */
  public record Finding(String problem, String remedy) {}

  private final DeltaTables tables;
  private final LeftoverFiles leftovers;

  /**
   * @param keepHours how long files that no version needs are kept for processes that still read
   *     them
   */
  public CorpusCheck(CorpusTables corpus, int keepHours) {
    this.tables = corpus.delta();
    this.leftovers = new LeftoverFiles(tables, keepHours);
  }

  /** Tables with damaged or missing files; nothing else can be checked in such a corpus. */
  public List<Finding> damage() {
    return tables.existing().stream()
        .filter(table -> !isReadable(table))
        .map(
            table ->
                new Finding(
                    "Files of the table %s are damaged or missing".formatted(table),
                    "restore them, or create a new corpus from the sources with crosscase run"))
        .toList();
  }

  private boolean isReadable(String table) {
    try {
      tables.read(table).write().format("noop").mode("overwrite").save();
      return true;
    } catch (Exception e) {
      // Spark throws checked exceptions that its methods do not declare.
      return false;
    }
  }

  /** All problems; none in a sound corpus. */
  public List<Finding> findings() throws IOException {
    List<Finding> findings = new ArrayList<>();
    addIfAny(findings, orphans().count(), "readings have sentences but no document", "--repair");
    addIfAny(
        findings,
        unsoundReadings().count(),
        "readings are incomplete or stored twice",
        "--repair, ingest");
    addIfAny(
        findings, alsoRejected().count(), "sources are both documents and rejected", "--repair");
    addIfAny(
        findings,
        danglingCodings(true).count(),
        "codings belong to sentences that no longer exist",
        "--repair");
    addIfAny(
        findings,
        danglingCodings(false).count(),
        "codings by people belong to sentences that no longer exist",
        "restore the documents, or import the codings of these people again");
    addIfAny(findings, leftovers.count(), "files are left over", "--repair");
    return findings;
  }

  /** Repairs what can be repaired; the next ingest reads again what had to be removed. */
  public void repair() throws IOException {
    List<String> broken = tables.strings(unsoundReadings());
    deleteAny(DeltaTables.DOCUMENTS, "revision", broken);
    deleteAny(DeltaTables.REJECTIONS, "path", tables.strings(alsoRejected()));
    tables.deleteOrphans();
    if (!danglingCodings(true).isEmpty()) {
      Dataset<Row> kept =
          tables
              .codings()
              .where(col("coder").equalTo(Coding.CODEBOOK))
              .except(danglingCodings(true));
      tables.overwriteCodings(
          kept.localCheckpoint(),
          DeltaTables.sqlIn("coder", List.of(Coding.CODEBOOK)),
          tables.commitNote(DeltaTables.CODINGS).orElse(""));
    }
    leftovers.delete();
  }

  private void deleteAny(String table, String column, List<String> values) {
    if (!values.isEmpty()) {
      tables.delete(table, col(column).isInCollection(values));
    }
  }

  /** Revisions without a document. */
  private Dataset<Row> orphans() {
    return tables.orphans();
  }

  /** Revisions with a document whose sentences are not all stored exactly once. */
  private Dataset<Row> unsoundReadings() {
    Dataset<Row> found =
        tables
            .read(DeltaTables.SENTENCES)
            .groupBy("revision", "document")
            .agg(count(lit(1)).as("rows"), countDistinct("number").as("numbers"));
    return tables
        .documents()
        .groupBy("revision", "document")
        .agg(count(lit(1)).as("times"), max("sentences").as("expected"))
        .join(found, new String[] {"revision", "document"}, "left")
        .na()
        .fill(0)
        .where("times > 1 OR rows <> expected OR numbers <> expected")
        .select("revision")
        .union(sourcesReadTwice())
        .distinct();
  }

  /** Revisions of sources that are stored in more than one reading. */
  private Dataset<Row> sourcesReadTwice() {
    Dataset<Row> twice =
        tables
            .documents()
            .groupBy("source")
            .agg(countDistinct("revision").as("readings"))
            .where("readings > 1");
    return tables.documents().join(twice, "source").select("revision");
  }

  private Dataset<Row> alsoRejected() {
    return tables
        .read(DeltaTables.REJECTIONS)
        .select("path")
        .intersect(tables.documents().select("source"));
  }

  private Dataset<Row> danglingCodings(boolean codebook) {
    Dataset<Row> existing =
        tables.sentences().select(col("document"), col("number").as("sentence")).distinct();
    Dataset<Row> codings =
        tables.codings().where(col("coder").equalTo(Coding.CODEBOOK).equalTo(lit(codebook)));
    return codings.join(
        existing,
        codings
            .col("document")
            .equalTo(existing.col("document"))
            .and(codings.col("sentence").equalTo(existing.col("sentence"))),
        "left_anti");
  }

  private static void addIfAny(List<Finding> findings, long count, String what, String mend) {
    if (count > 0) {
      findings.add(new Finding("%,d %s".formatted(count, what), mend));
    }
  }
}
