package crosscase.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.spark_partition_id;
import static org.apache.spark.sql.functions.sum;
import static org.assertj.core.api.Assertions.assertThat;

import crosscase.association.CaseCounts;
import crosscase.association.PairTable;
import crosscase.jobs.tables.SparkRuntime;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** A million sentences, nine tenths of them in one document of one case. */
class CooccurrenceSkewTest {
  private static final int SENTENCES = 1_000_000;
  private static final List<String> THEMES = List.of("A", "B");
  private static final Selection TURNS = Selection.DEFAULT.with(new Unit(Unit.Kind.TURN, 1));

  private final SparkSession spark = SparkRuntime.session();

  @Test
  void countsADocumentWithNearlyAllSentencesInSmallBlocks() throws SelectionException {
    CooccurrenceJob job = job("IF(id < 900000, 'long', concat('short ', id DIV 100))");

    CaseCounts counts = job.counts(TURNS, THEMES);
    Row blocks =
        job.blocks(TURNS, THEMES)
            .agg(max(length(col("numbers"))), sum(length(col("numbers"))))
            .first();

    assertThat(counts.documentsOf("x")).isEqualTo(1);
    assertThat(counts.table("x", "A", "B")).isEqualTo(new PairTable(30_000, 60_000, 0, 0));
    assertThat(counts.table("y", "A", "B").n()).isEqualTo(10_000);
    assertThat(blocks.getInt(0)).as("bytes of the largest block").isLessThan(500_000);
    assertThat(blocks.getLong(1)).as("bytes of all blocks").isLessThan(4L * SENTENCES);
  }

  @Test
  void distributesTheDocumentsOfACaseOverAllPartitions() throws SelectionException {
    String merging = "spark.sql.adaptive.coalescePartitions.enabled";
    spark.conf().set(merging, "false");
    try {
      List<Row> partitions =
          job("concat('document ', id DIV 1000)")
              .blocks(TURNS, THEMES)
              .groupBy(spark_partition_id())
              .agg(sum("rows"))
              .collectAsList();
      long all = partitions.stream().mapToLong(row -> row.getLong(1)).sum();

      assertThat(partitions).hasSizeGreaterThan(2);
      assertThat(partitions).allMatch(row -> row.getLong(1) < all / 2);
    } finally {
      spark.conf().unset(merging);
    }
  }

  /** Every tenth sentence has A, and every thirtieth B too; nine tenths of them are in case x. */
  private CooccurrenceJob job(String document) {
    Dataset<Row> all = spark.range(SENTENCES).selectExpr("id", document + " AS document");
    Dataset<Row> sentences =
        all.selectExpr(
            "document",
            "document AS revision",
            "IF(id < 900000, 'x', 'y') AS `case`",
            "CAST(id AS INT) AS number",
            "CAST(id DIV 10 AS INT) AS turn",
            "'one' AS role",
            "'respondent' AS voice",
            "map('', '') AS variables");
    Dataset<Row> documents =
        all.select("document")
            .distinct()
            .selectExpr(
                "document",
                "document AS revision",
                "map('', '') AS variables",
                "array(struct(1 AS number)) AS turns");
    Dataset<Row> codings = coded(all, "A", 10).unionAll(coded(all, "B", 30));
    return new CooccurrenceJob(sentences, documents, codings);
  }

  private static Dataset<Row> coded(Dataset<Row> all, String theme, int every) {
    return all.where(col("id").mod(every).equalTo(0))
        .selectExpr(
            "document",
            "CAST(id AS INT) AS sentence",
            "'%s' AS theme".formatted(theme),
            "'codebook' AS coder",
            "false AS negated");
  }
}
