package crosscase.jobs.results;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.explode_outer;
import static org.apache.spark.sql.functions.map_keys;
import static org.apache.spark.sql.functions.udf;

import crosscase.jobs.tables.DeltaTables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;

/**
 * The rows of a corpus without columns inside columns, as spreadsheets and statistics packages read
 * them; each variable of the metadata is a column of its own.
 */
public final class FlatRows {
  private static final List<String> DOCUMENT_COLUMNS =
      List.of("document", "case", "kind", "title", "date");

  /** Unlike Spark's own substring, which counts code points, this counts UTF-16 units. */
  private static final UserDefinedFunction MATCHED_WORDS =
      udf(
          (UDF4<String, Integer, Integer, Integer, String>)
              (text, start, begin, end) -> text.substring(begin - start, end - start),
          DataTypes.StringType);

  private static final String[] SENTENCE_COLUMNS = {
    "number",
    "paragraph",
    "page",
    "section",
    "turn",
    "speaker",
    "role",
    "voice",
    "attribution",
    "begin",
    "end",
    "text"
  };

  private FlatRows() {}

  /** A row for each document. */
  public static Dataset<Row> documents(DeltaTables tables) {
    return select(
            tables.documents(),
            variables(tables),
            "source",
            "media_type",
            "pages",
            "language",
            "annotated",
            "sentences",
            "text")
        .orderBy("document");
  }

  /** A row for each sentence. */
  public static Dataset<Row> sentences(DeltaTables tables) {
    return select(tables.sentences(), variables(tables), SENTENCE_COLUMNS)
        .orderBy("document", "number");
  }

  /** A row for each span that matched, with its words and its sentence. */
  public static Dataset<Row> codings(DeltaTables tables) {
    Dataset<Row> sentences =
        select(tables.sentences(), variables(tables), SENTENCE_COLUMNS)
            .withColumnRenamed("number", "sentence")
            .withColumnRenamed("begin", "sentence_begin")
            .drop("end");
    return tables
        .codings()
        .withColumn("span", explode(col("spans")))
        .select(
            col("theme"),
            col("coder"),
            col("negated"),
            col("document"),
            col("sentence"),
            col("span.begin").as("begin"),
            col("span.end").as("end"))
        .join(sentences, new String[] {"document", "sentence"})
        .withColumn(
            "words",
            MATCHED_WORDS.apply(col("text"), col("sentence_begin"), col("begin"), col("end")))
        .drop("sentence_begin")
        .orderBy("document", "begin", "end", "theme", "coder");
  }

  /** A row for each source. */
  public static Dataset<Row> sources(DeltaTables tables) {
    return tables.spark().createDataFrame(SourcesTable.rows(tables.sources()), SourcesTable.SCHEMA);
  }

  private static Dataset<Row> select(Dataset<Row> table, List<Column> variables, String... more) {
    Stream<Column> plain =
        Stream.concat(DOCUMENT_COLUMNS.stream(), Arrays.stream(more)).map(name -> col(name));
    return table.select(Stream.concat(plain, variables.stream()).toArray(Column[]::new));
  }

  private static List<Column> variables(DeltaTables tables) {
    List<Column> columns = new ArrayList<>();
    tables
        .documents()
        .select(explode_outer(map_keys(col("variables"))).as("name"))
        .distinct()
        .where(col("name").isNotNull())
        .orderBy("name")
        .collectAsList()
        .forEach(row -> columns.add(variable(row.getString(0))));
    return columns;
  }

  private static Column variable(String name) {
    return col("variables").getItem(name).as("variable_" + name);
  }
}
