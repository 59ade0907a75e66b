package crosscase.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

/** Sentences of letters: {@code "x AB"} is a sentence of case x with themes A and B. */
class CooccurrenceJobTest {
  private static final List<String> THEMES = List.of("A", "B", "C");

  @Test
  void countsUnitsThemesAndPairsOfEachCase() {
    assertThat(counted("x AB", "x A", "x -", "y ABC", "y BA", "y C"))
        .containsExactlyInAnyOrder(
            "x null null 3",
            "x A null 2",
            "x B null 1",
            "x A B 1",
            "y null null 3",
            "y A null 2",
            "y B null 2",
            "y C null 2",
            "y A B 2",
            "y A C 1",
            "y B C 1");
  }

  @Test
  void partitionsMakeNoDifference() {
    String[] sentences = {"x AB", "x A", "y -", "y AC", "x BA", "y B"};

    assertThat(count(units(sentences).repartition(5)))
        .containsExactlyInAnyOrderElementsOf(count(units(sentences).coalesce(1)));
  }

  @Test
  void leavesOutTheInterviewerAndWhatIsNotSpeechInATranscript() {
    Dataset<Row> sentences =
        frame(
            new StructType()
                .add("document", DataTypes.StringType)
                .add("number", DataTypes.IntegerType)
                .add("case", DataTypes.StringType)
                .add("turn", DataTypes.IntegerType)
                .add("role", DataTypes.StringType),
            RowFactory.create("d", 0, "x", null, ""),
            RowFactory.create("d", 1, "x", 1, "interviewer"),
            RowFactory.create("d", 2, "x", 2, "provider"),
            RowFactory.create("report", 1, null, null, ""));
    Dataset<Row> codings =
        frame(
            Schemas.CODINGS,
            RowFactory.create("A", "d", 1, "codebook", new Row[0], false),
            RowFactory.create("B", "d", 2, "codebook", new Row[0], false),
            RowFactory.create("A", "d", 2, "codebook", new Row[0], false));

    assertThat(count(CooccurrenceJob.units(sentences, codings)))
        .containsExactlyInAnyOrder(
            "x null null 1", "x A null 1", "x B null 1", "x A B 1", " null null 1");
  }

  private static List<String> counted(String... sentences) {
    return count(units(sentences));
  }

  private static List<String> count(Dataset<Row> units) {
    return CooccurrenceJob.count(units, THEMES).collectAsList().stream()
        .map(row -> row.mkString(" "))
        .toList();
  }

  private static Dataset<Row> units(String... sentences) {
    return frame(
        new StructType()
            .add("case", DataTypes.StringType)
            .add("themes", DataTypes.createArrayType(DataTypes.StringType)),
        Arrays.stream(sentences).map(CooccurrenceJobTest::unit).toArray(Row[]::new));
  }

  private static Row unit(String sentence) {
    Object[] themes =
        Stream.of(sentence.substring(2).split("")).filter(theme -> !theme.equals("-")).toArray();
    return RowFactory.create(sentence.substring(0, 1), themes);
  }

  private static Dataset<Row> frame(StructType schema, Row... rows) {
    return SparkRuntime.session().createDataFrame(List.of(rows), schema);
  }
}
