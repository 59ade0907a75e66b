package crosscase.jobs;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;

import crosscase.corpus.Coding;
import crosscase.corpus.Turn;
import crosscase.jobs.CaseCounts.CasePair;
import crosscase.jobs.CaseCounts.CaseTheme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Counts which themes share a sentence, case by case, in one pass over sentences and codings.
 *
 * <p>Left out are the interviewer's sentences, which say what was asked, not what was found, and in
 * a transcript whatever is not speech, such as its title and date.
 */
public final class CooccurrenceJob {
  private final CorpusTables tables;

  public CooccurrenceJob(CorpusTables tables) {
    this.tables = tables;
  }

  /**
   * The counts of a corpus as it is coded now.
   *
   * @param themes in the order of the codebook
   */
  public CaseCounts execute(List<String> themes) {
    Dataset<Row> codings = tables.codings().where(col("coder").equalTo(Coding.CODEBOOK));
    return collect(count(units(tables.sentences(), codings), themes));
  }

  /** A row of case and themes for each sentence that counts. */
  static Dataset<Row> units(Dataset<Row> sentences, Dataset<Row> codings) {
    Dataset<Row> themes =
        codings.groupBy("document", "sentence").agg(collect_set("theme").as("themes"));
    Dataset<Row> counted =
        sentences
            .join(transcripts(sentences), new String[] {"document"}, "left")
            .where(col("turn").isNotNull().or(col("transcript").isNull()))
            .where(not(col("role").equalTo(Turn.INTERVIEWER)))
            .select(col("document"), col("number").as("sentence"), col("case"));
    return counted
        .join(themes, new String[] {"document", "sentence"}, "left")
        .select(
            coalesce(col("case"), lit(CaseCounts.NO_CASE)),
            coalesce(col("themes"), array().cast("array<string>")));
  }

  /** The documents in which somebody speaks. */
  private static Dataset<Row> transcripts(Dataset<Row> sentences) {
    return sentences
        .where(col("turn").isNotNull())
        .select("document")
        .distinct()
        .withColumn("transcript", lit(true));
  }

  /** Case, first theme, second theme, n; both themes null for units, the second for one theme. */
  static Dataset<Row> count(Dataset<Row> units, List<String> themes) {
    return units
        .mapPartitions(new UnitCounting(themes), Encoders.row(UnitCounting.COUNTS))
        .groupBy("case", "first", "second")
        .agg(sum("n").as("n"));
  }

  private static CaseCounts collect(Dataset<Row> counts) {
    Map<String, Long> units = new HashMap<>();
    Map<CaseTheme, Long> themes = new HashMap<>();
    Map<CasePair, Long> pairs = new HashMap<>();
    for (Row row : counts.collectAsList()) {
      String caseName = row.getString(0);
      long n = row.getLong(3);
      if (row.isNullAt(1)) {
        units.put(caseName, n);
      } else if (row.isNullAt(2)) {
        themes.put(new CaseTheme(caseName, row.getString(1)), n);
      } else {
        pairs.put(new CasePair(caseName, row.getString(1), row.getString(2)), n);
      }
    }
    return new CaseCounts(units, themes, pairs);
  }
}
