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
 * Which document goes into which shard of an index: those that follow one another into the same,
 * and about as many sentences into each.
 *
 * <p>A long document is never divided, so a shard may be larger, and another have nothing.
 *
 * @param shards how many there are
 * @param rows a document each
 */
record ShardPlan(int shards, List<Row> rows) {
  static final StructType SCHEMA =
      new StructType()
          .add("document", StringType, false)
          .add("mark", StringType, false)
          .add("shard", IntegerType, false)
          .add(
              "first_unit",
              IntegerType,
              false,
              "What the units of the sentences are numbered from");

  /** In sentences; the change of one document may write that many anew. */
  private static final int MAX_SHARD_SENTENCES = 50_000;

  /** As Lucene puts names in order, and Spark. */
  private static final Comparator<IndexedDocument> BY_NAME_BYTES =
      Comparator.comparing(
          document -> document.name().getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

  /** A document with its mark and the number of its sentences. */
  record IndexedDocument(String name, String mark, int sentences) {}

  /**
   * As many shards as cores, or a multiple of that.
   *
   * @param firstUnit the first number of a unit; a sentence has one of its own at most
   * @param least in sentences, unless there are fewer at all
   */
  static ShardPlan of(Collection<IndexedDocument> documents, int firstUnit, int cores, int least) {
    long all = documents.stream().mapToLong(IndexedDocument::sentences).sum();
    long rounds = Math.max(1, Math.ceilDiv(all, (long) cores * MAX_SHARD_SENTENCES));
    long size = Math.max(least, Math.ceilDiv(all, rounds * cores));
    List<Row> rows = new ArrayList<>();
    long before = 0;
    for (IndexedDocument document : documents.stream().sorted(BY_NAME_BYTES).toList()) {
      int shard = Math.toIntExact(before / size);
      int unit = Math.toIntExact(firstUnit + before);
      rows.add(RowFactory.create(document.name(), document.mark(), shard, unit));
      before += document.sentences();
    }
    return new ShardPlan(Math.toIntExact(Math.ceilDiv(all, size)), rows);
  }
}
