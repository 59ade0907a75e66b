package crosscase.jobs.units;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import crosscase.jobs.Selection;
import crosscase.jobs.Selection.Negated;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Packs sentences and codings into one table of {@link RowPacking#BLOCKS}, document after document,
 * which {@link UnitStream} reads in one pass.
 *
 * <p>Only packed rows are shuffled, with a few bytes for each sentence. Documents are distributed
 * over partitions by their names, so one case may have nearly all of them. Sentences and codings
 * are never joined as rows, so no theme or document can be too frequent.
 */
public final class DocumentBlocks {
  private static final StructType THEME_NUMBERS =
      new StructType().add("theme", StringType, false).add("place", IntegerType, false);

  private DocumentBlocks() {}

  /**
   * The blocks of all documents; those of one document follow each other in one partition.
   *
   * @param selected the result of {@link SelectedSentences#select}
   * @param codings all of them
   * @param themes in the order of the codebook
   */
  public static Dataset<Row> pack(
      Dataset<Row> selected, Dataset<Row> codings, Selection selection, List<String> themes) {
    Dataset<Row> sentences = selected.select("document", "number", "unit_key", "stratum");
    Dataset<Row> counted =
        countedCodings(codings, selection)
            .select(
                col("document"), col("sentence"), col("theme"), negatedOffset(selection, themes));
    return packRows(sentences, new SentencePacking())
        .unionAll(packRows(counted, new CodingPacking(themes)))
        .withColumn("key", xxhash64(col("document")))
        .repartition(col("key"))
        .sortWithinPartitions("key", "document", "kind", "first");
  }

  /** Reads Spark's internal rows, because making objects of them would take most of the time. */
  private static Dataset<Row> packRows(Dataset<Row> rows, RowPacking packing) {
    return rows.sparkSession()
        .createDataFrame(
            rows.queryExecution().toRdd().toJavaRDD().mapPartitions(packing), RowPacking.BLOCKS);
  }

  /**
   * Document, number of the sentence, and the index of the theme in {@link Selection#themes}.
   *
   * @param themes in the order of the codebook
   */
  public static Dataset<Row> numberedThemes(
      Dataset<Row> codings, Selection selection, List<String> themes) {
    List<Row> places = new ArrayList<>();
    themes.forEach(theme -> places.add(RowFactory.create(theme, places.size())));
    Dataset<Row> numbers = codings.sparkSession().createDataFrame(places, THEME_NUMBERS);
    return countedCodings(codings, selection)
        .join(broadcast(numbers), "theme")
        .select(
            col("document"),
            col("sentence").as("number"),
            col("place").plus(negatedOffset(selection, themes)).as("theme"));
  }

  private static Dataset<Row> countedCodings(Dataset<Row> codings, Selection selection) {
    Dataset<Row> counted = codings.where(col("coder").equalTo(selection.coder()));
    return selection.negated() == Negated.OUT ? counted.where(not(col("negated"))) : counted;
  }

  /** What to add to the index of a theme where the sentence denies it. */
  private static Column negatedOffset(Selection selection, List<String> themes) {
    return selection.negated() == Negated.APART
        ? when(col("negated"), themes.size()).otherwise(0)
        : lit(0);
  }
}
