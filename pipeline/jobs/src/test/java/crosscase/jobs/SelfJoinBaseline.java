package crosscase.jobs;

import crosscase.association.CooccurrenceMatrix;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Counts the themes of sentences in the obvious way: by joining codings with themselves. */
final class SelfJoinBaseline {
  private static final String CODED =
      """
      SELECT s.`case`, c.document, c.sentence, c.theme
      FROM codings c JOIN sentences s ON c.document = s.document AND c.sentence = s.number
      WHERE c.coder = 'codebook' AND s.role <> 'interviewer'
      """;

  private static final String PAIRS =
      """
      SELECT a.`case`, a.theme, b.theme, count(*)
      FROM coded a JOIN coded b
      ON a.document = b.document AND a.sentence = b.sentence AND a.theme < b.theme
      GROUP BY 1, 2, 3
      """;

  private SelfJoinBaseline() {}

  static SortedMap<String, CooccurrenceMatrix> count(
      SparkSession spark, Path corpus, List<String> themes) {
    for (String table : List.of("sentences", "codings")) {
      spark
          .read()
          .format("delta")
          .load(corpus.resolve(table).toString())
          .createOrReplaceTempView(table);
    }
    spark.sql(CODED).createOrReplaceTempView("coded");
    Map<String, long[]> cells = new HashMap<>();
    int width = themes.size() * (themes.size() + 1) / 2;
    for (Row row : spark.sql(PAIRS).collectAsList()) {
      int first = themes.indexOf(row.getString(1));
      int second = themes.indexOf(row.getString(2));
      int pair = first * (2 * themes.size() - first - 1) / 2 + second - first - 1;
      cells.computeIfAbsent(row.getString(0), c -> new long[width])[themes.size() + pair] =
          row.getLong(3);
    }
    String single = "SELECT `case`, theme, count(*) FROM coded GROUP BY 1, 2";
    for (Row row : spark.sql(single).collectAsList()) {
      cells
              .computeIfAbsent(row.getString(0), c -> new long[width])[
              themes.indexOf(row.getString(1))] =
          row.getLong(2);
    }
    String all = "SELECT `case`, count(*) FROM sentences WHERE role <> 'interviewer' GROUP BY 1";
    SortedMap<String, CooccurrenceMatrix> counts = new TreeMap<>();
    for (Row row : spark.sql(all).collectAsList()) {
      long[] its = cells.getOrDefault(row.getString(0), new long[width]);
      counts.put(row.getString(0), CooccurrenceMatrix.of(themes.size(), row.getLong(1), its));
    }
    return counts;
  }
}
