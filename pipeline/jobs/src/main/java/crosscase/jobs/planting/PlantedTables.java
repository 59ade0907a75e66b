package crosscase.jobs.planting;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The tables of a planted corpus; the documents are made by the tasks that write them. */
public final class PlantedTables {
  private static final int SENTENCES_PER_FILE = 1_250_000;

  private static final StructType NUMBERS =
      new StructType()
          .add("case", DataTypes.IntegerType, false)
          .add("document", DataTypes.IntegerType, false);

  private final InterviewDesign design;
  private final Dataset<Row> numbers;

  private PlantedTables(InterviewDesign design, Dataset<Row> numbers) {
    this.design = design;
    this.numbers = numbers;
  }

  /**
   * Prepares the tables.
   *
   * @param documents how many documents each case has
   * @param sentences how many sentences there will be in all
   */
  public static PlantedTables of(
      SparkSession spark, InterviewDesign design, List<Integer> documents, long sentences) {
    List<Row> numbers = new ArrayList<>();
    for (int inCase = 0; inCase < documents.size(); inCase++) {
      for (int document = 0; document < documents.get(inCase); document++) {
        numbers.add(RowFactory.create(inCase, document));
      }
    }
    int files = Math.toIntExact(1 + sentences / SENTENCES_PER_FILE);
    return new PlantedTables(design, spark.createDataFrame(numbers, NUMBERS).repartition(files));
  }

  public Dataset<Row> documents() {
    return rows(PlantedRows.Table.DOCUMENTS);
  }

  public Dataset<Row> sentences() {
    return rows(PlantedRows.Table.SENTENCES);
  }

  public Dataset<Row> codings() {
    return rows(PlantedRows.Table.CODINGS);
  }

  private Dataset<Row> rows(PlantedRows.Table table) {
    return numbers.mapPartitions(new PlantedRows(design, table), Encoders.row(table.schema()));
  }
}
