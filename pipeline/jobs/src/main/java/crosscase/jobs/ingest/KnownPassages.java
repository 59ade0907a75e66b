package crosscase.jobs.ingest;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;

import crosscase.annotate.AnnotationSettings;
import crosscase.jobs.tables.DeltaTables;
import crosscase.jobs.tables.Schemas;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * The paragraphs of an ingest that need not be tagged where they occur: the corpus already has
 * their text, tagged with the same settings, or the text occurs several times and is tagged only
 * once.
 *
 * <p>Like sources, texts are the same if their SHA-256 is. Only that column of the corpus is read,
 * and the sentences of what is found.
 */
final class KnownPassages implements AutoCloseable {
  /** Keeps joins from collecting tokens on the driver. */
  private static final String MERGE_JOIN = "merge";

  private final DeltaTables tables;
  private final Dataset<Row> readings;
  private final Dataset<Row> paragraphHashes;
  private final Dataset<Row> knownPlaces;

  /**
   * Finds the texts that the corpus already has.
   *
   * @param readings rows of {@link Schemas#READING}
   */
  KnownPassages(DeltaTables tables, Dataset<Row> readings) {
    this.tables = tables;
    this.readings = readings;
    paragraphHashes =
        englishReadings()
            .select(
                col("document.document").as("of"),
                col("document.revision").as("reading"),
                col("portion"),
                explode(array_distinct(col("document.paragraph_hashes"))).as("hash"));
    // Without a table there is nothing that would be worth keeping in memory.
    knownPlaces =
        tables.existing().contains(DeltaTables.DOCUMENTS) ? knownPlaces().persist() : knownPlaces();
  }

  /**
   * What is known about the paragraphs of the documents, as rows of {@link Schemas#TAGGED} with the
   * document, its revision and portion: a row for each text of each document.
   *
   * @param tagging tags texts that occur several times
   * @param tasks the number of tasks that do this
   */
  Dataset<Row> tagged(PassageTagging tagging, int tasks) {
    Dataset<Row> repeated =
        repeatedTexts()
            .repartition(tasks, col("hash"))
            .mapPartitions(tagging, Encoders.row(Schemas.TAGGED));
    return paragraphHashes.join(taggedEarlier().union(repeated).hint(MERGE_JOIN), "hash");
  }

  @Override
  public void close() {
    knownPlaces.unpersist();
  }

  private Dataset<Row> englishReadings() {
    return readings.where("document.annotated");
  }

  /** One place in the corpus for each text that it has. */
  private Dataset<Row> knownPlaces() {
    return tables
        .documents()
        .where(col("annotated").and(col("settings").equalTo(AnnotationSettings.fingerprint())))
        .select(col("revision"), col("document"), explode(passages()).as("passage"))
        .select("revision", "document", "passage.*")
        .join(paragraphHashes.select("hash"), new String[] {"hash"}, "left_semi")
        .groupBy("hash")
        .agg(min(struct("revision", "document", "paragraph", "begin")).as("place"))
        .select("hash", "place.*");
  }

  private static Column passages() {
    return transform(
        col("paragraphs"),
        (paragraph, index) ->
            struct(
                index.plus(1).as("paragraph"),
                get(col("paragraph_hashes"), index).as("hash"),
                paragraph.getField("begin").as("begin")));
  }

  /** The sentences of the texts that the corpus already has. */
  private Dataset<Row> taggedEarlier() {
    List<String> revisions = tables.strings(knownPlaces.select("revision").distinct());
    return tables
        .read(DeltaTables.SENTENCES)
        .where(col("revision").isInCollection(revisions))
        .select("revision", "document", "paragraph", "number", "tokens")
        .join(
            knownPlaces.hint(MERGE_JOIN),
            new String[] {"revision", "document", "paragraph"},
            "inner")
        .groupBy("hash", "begin")
        .agg(sort_array(collect_list(struct("number", "tokens"))).as("sentences"));
  }

  /** The texts that occur several times in the sources, and not in the corpus. */
  private Dataset<Row> repeatedTexts() {
    return englishReadings()
        .select("document.text", "document.paragraphs", "document.paragraph_hashes")
        .flatMap(
            (FlatMapFunction<Row, Row>) PassageTagging::passages, Encoders.row(Schemas.PASSAGE))
        .groupBy("hash")
        .agg(count(lit(1)).as("times"), min("text").as("text"))
        .where("times > 1")
        .join(knownPlaces, new String[] {"hash"}, "left_anti")
        .select("hash", "text");
  }
}
