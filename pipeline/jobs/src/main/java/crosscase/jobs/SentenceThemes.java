package crosscase.jobs;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import crosscase.jobs.Selection.Negated;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Sentences and codings as one table, document after document, each sentence followed by its
 * themes; the order lets one pass make units of them.
 *
 * <p>Documents are spread over the partitions by their names, so that a case may hold nearly all of
 * them; nothing is joined, so that neither a theme nor a document can be too frequent.
 */
final class SentenceThemes {
  /** In the place of a theme: the row of the sentence itself, which comes first. */
  static final int SENTENCE = -1;

  private static final StructType NUMBERED =
      new StructType().add("theme", StringType, false).add("place", IntegerType, false);

  private SentenceThemes() {}

  /**
   * Key, document, number, theme, bound and stratum, in this order within each partition.
   *
   * @param selected as {@link SelectedSentences} gives them
   * @param codings of {@link #numbered}
   */
  static Dataset<Row> of(Dataset<Row> selected, Dataset<Row> codings) {
    Column key = xxhash64(col("document")).as("key");
    Dataset<Row> sentences =
        selected.select(
            key,
            col("document"),
            col("number"),
            lit(SENTENCE).as("theme"),
            col("bound"),
            col("stratum"));
    Dataset<Row> themes =
        codings.select(
            key,
            col("document"),
            col("number"),
            col("theme"),
            lit(0).as("bound"),
            lit(null).cast("string").as("stratum"));
    return sentences
        .unionAll(themes)
        .repartition(col("key"))
        .sortWithinPartitions("key", "document", "number", "theme");
  }

  /**
   * Document, number of sentence, and theme by its place among {@link Selection#themes}.
   *
   * @param themes in the order of the codebook
   */
  static Dataset<Row> numbered(Dataset<Row> codings, Selection selection, List<String> themes) {
    List<Row> places = new ArrayList<>();
    themes.forEach(theme -> places.add(RowFactory.create(theme, places.size())));
    Dataset<Row> numbers = codings.sparkSession().createDataFrame(places, NUMBERED);
    Dataset<Row> counted = codings.where(col("coder").equalTo(selection.coder()));
    if (selection.negated() == Negated.OUT) {
      counted = counted.where(not(col("negated")));
    }
    Column apart =
        selection.negated() == Negated.APART
            ? when(col("negated"), themes.size()).otherwise(0)
            : lit(0);
    return counted
        .join(broadcast(numbers), "theme")
        .select(
            col("document"), col("sentence").as("number"), col("place").plus(apart).as("theme"));
  }
}
