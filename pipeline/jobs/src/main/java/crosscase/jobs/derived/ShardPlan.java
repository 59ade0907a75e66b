package crosscase.jobs.derived;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Decides which document goes into which shard of an index: consecutive documents go into the same
 * shard, and each shard gets about the same number of sentences.
 *
 * <p>A long document is never divided, so one shard may be larger and another one empty.
 *
 * @param shards how many shards there are
 * @param rows a row for each document
 */
record ShardPlan(int shards, List<Row> rows) {
  static final StructType SCHEMA =
      new StructType()
          .add("document", StringType, false)
          .add("fingerprint", StringType, false)
          .add("shard", IntegerType, false)
          .add("first_unit", IntegerType, false, "The first number for units of its sentences");

  /** A change of one document may cause this many sentences to be written again. */
  private static final int MAX_SHARD_SENTENCES = 50_000;

  /** The order in which Lucene and Spark sort names. */
  private static final Comparator<IndexedDocument> BY_NAME_BYTES =
      Comparator.comparing(
          document -> document.name().getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

  /** A document with its fingerprint and the number of its sentences. */
  record IndexedDocument(String name, String fingerprint, int sentences) {}

  /**
   * Plans as many shards as cores, or a multiple of that.
   *
   * @param firstUnit the first number of a unit; each sentence needs at most one number
   * @param minShardSentences how many sentences a shard has at least, unless there are fewer in all
   */
  static ShardPlan of(
      Collection<IndexedDocument> documents, int firstUnit, int cores, int minShardSentences) {
    long all = documents.stream().mapToLong(IndexedDocument::sentences).sum();
    long rounds = Math.max(1, Math.ceilDiv(all, (long) cores * MAX_SHARD_SENTENCES));
    long size = Math.max(minShardSentences, Math.ceilDiv(all, rounds * cores));
    List<Row> rows = new ArrayList<>();
    long before = 0;
    for (IndexedDocument document : documents.stream().sorted(BY_NAME_BYTES).toList()) {
      int shard = Math.toIntExact(before / size);
      int unit = Math.toIntExact(firstUnit + before);
      rows.add(RowFactory.create(document.name(), document.fingerprint(), shard, unit));
      before += document.sentences();
    }
    return new ShardPlan(Math.toIntExact(Math.ceilDiv(all, size)), rows);
  }
}
