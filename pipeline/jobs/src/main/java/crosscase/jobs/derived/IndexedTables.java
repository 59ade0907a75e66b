package crosscase.jobs.derived;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.apache.spark.sql.functions.col;

import crosscase.corpus.Coding;
import crosscase.corpus.Fingerprint;
import crosscase.jobs.derived.ShardPlan.IndexedDocument;
import crosscase.jobs.tables.DeltaTables;
import crosscase.search.IndexShard;
import crosscase.search.IndexedCorpus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * The tables of a corpus as the index is to show them; the executors build the shards of the index.
 *
 * <p>A shard waits on the disk of its executor until it is fetched, and is built again if it is
 * lost; only one at a time is in the memory of this process.
 */
public final class IndexedTables implements IndexedCorpus {
  /** A smaller shard would cost more than another core gains. */
  private static final int MIN_SHARD_SENTENCES = 10_000;

  private final DeltaTables tables;
  private final String version;
  private final List<Coding> codings;
  private final Map<String, IndexedDocument> documents;
  private final int minShardSentences;

  /**
   * @param minShardSentences how many sentences a shard has at least
   */
  IndexedTables(DeltaTables tables, String version, int minShardSentences) {
    this.tables = tables;
    this.version = version;
    this.minShardSentences = minShardSentences;
    codings = tables.codingsByPeople();
    documents = documents(tables, codings);
  }

  /**
   * The tables as they are now.
   *
   * @param version as the index is to record it
   */
  public static IndexedTables of(DeltaTables tables, String version) {
    return new IndexedTables(tables, version, MIN_SHARD_SENTENCES);
  }

  private static Map<String, IndexedDocument> documents(DeltaTables tables, List<Coding> codings) {
    Map<String, TreeSet<String>> coded =
        codings.stream()
            .collect(
                groupingBy(
                    Coding::document, mapping(Coding::toString, toCollection(TreeSet::new))));
    Map<String, IndexedDocument> documents = new HashMap<>();
    tables
        .documents()
        .where("sentences > 0")
        .select("document", "revision", "sentences")
        .collectAsList()
        .forEach(
            row -> {
              String name = row.getString(0);
              String fingerprint =
                  fingerprint(row.getString(1), coded.getOrDefault(name, new TreeSet<>()));
              documents.put(name, new IndexedDocument(name, fingerprint, row.getInt(2)));
            });
    return documents;
  }

  /** People's codings of a document are part of its fingerprint. */
  private static String fingerprint(String revision, Set<String> coded) {
    return coded.isEmpty() ? revision : Fingerprint.of(revision + String.join("\n", coded));
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public Map<String, String> fingerprints() {
    return documents.values().stream()
        .collect(Collectors.toMap(IndexedDocument::name, IndexedDocument::fingerprint));
  }

  @Override
  public Stream<IndexShard> shards(Set<String> wanted, int firstUnit) {
    List<IndexedDocument> some =
        documents.values().stream().filter(document -> wanted.contains(document.name())).toList();
    int cores = tables.spark().sparkContext().defaultParallelism();
    return shards(ShardPlan.of(some, firstUnit, cores, minShardSentences));
  }

  private Stream<IndexShard> shards(ShardPlan plan) {
    Broadcast<List<Coding>> everywhere =
        JavaSparkContext.fromSparkContext(tables.spark().sparkContext()).broadcast(codings);
    JavaRDD<IndexShard> shards =
        sentences(plan)
            .repartitionById(plan.shards(), col("shard"))
            .sortWithinPartitions("document", "number")
            .javaRDD()
            .mapPartitions(new ShardWriting(everywhere))
            .persist(StorageLevel.DISK_ONLY());
    return StreamSupport.stream(() -> inOrder(shards), Spliterator.ORDERED, false)
        .onClose(
            () -> {
              shards.unpersist(false);
              everywhere.destroy();
            });
  }

  private Dataset<Row> sentences(ShardPlan plan) {
    Dataset<Row> planned = tables.spark().createDataFrame(plan.rows(), ShardPlan.SCHEMA);
    Dataset<Row> all = tables.sentencesWithLayout();
    List<String> names = plan.rows().stream().map(row -> row.getString(0)).toList();
    // Statistics of the table's files say which files have none of a few documents.
    Dataset<Row> some =
        names.size() < documents.size() ? all.where(col("document").isInCollection(names)) : all;
    return some.join(planned, "document");
  }

  /** Builds all shards on the executors at once, and then fetches one after another. */
  private static Spliterator<IndexShard> inOrder(JavaRDD<IndexShard> shards) {
    shards.count();
    return Spliterators.spliteratorUnknownSize(shards.toLocalIterator(), Spliterator.ORDERED);
  }
}
