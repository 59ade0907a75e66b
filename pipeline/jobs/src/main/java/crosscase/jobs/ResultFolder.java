package crosscase.jobs;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * Writes the results of a co-occurrence count: each table as CSV and as Parquet, and {@code
 * run.json}, which says what they were made of.
 *
 * <p>The folder is written beside its place and moved there when whole.
 */
public final class ResultFolder {
  /** The file that says what the results were made of; it is written last. */
  public static final String RUN = "run.json";

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final SparkSession spark;
  private final Path folder;
  private final Path draft;

  /** A folder that replaces {@code folder} once it is written. */
  public ResultFolder(SparkSession spark, Path folder) {
    this.spark = spark;
    this.folder = folder;
    this.draft = folder.resolveSibling("_" + folder.getFileName() + ".draft");
  }

  /**
   * Writes all tables, and gives the folder.
   *
   * @param run what {@code run.json} says, in its order
   */
  public Path write(
      CaseCounts counts, List<String> themes, List<PairAcrossCases> pairs, Map<String, ?> run)
      throws IOException {
    FileUtils.deleteDirectory(draft.toFile());
    Files.createDirectories(draft);
    table("themes-by-case", ResultTables.THEMES_BY_CASE, ResultTables.themesByCase(counts, themes));
    table("pairs-by-case", ResultTables.PAIRS_BY_CASE, ResultTables.pairsByCase(pairs));
    table("pairs", ResultTables.PAIRS, ResultTables.pairs(pairs));
    JSON.writeValue(draft.resolve(RUN).toFile(), run);
    FileUtils.deleteDirectory(folder.toFile());
    return Files.move(draft, folder);
  }

  /** Whether the folder is there and was made of just this. */
  public boolean isOf(Map<String, ?> run) throws IOException {
    Path file = folder.resolve(RUN);
    return Files.isRegularFile(file) && JSON.readTree(file.toFile()).equals(JSON.valueToTree(run));
  }

  private void table(String name, StructType schema, List<Row> rows) throws IOException {
    csv(draft.resolve(name + ".csv"), schema, rows);
    spark
        .createDataFrame(rows, schema)
        .coalesce(1)
        .write()
        .parquet(draft.resolve(name + ".parquet").toString());
  }

  private static void csv(Path file, StructType schema, List<Row> rows) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader(schema.fieldNames()).get();
    try (BufferedWriter out = Files.newBufferedWriter(file);
        CSVPrinter printer = new CSVPrinter(out, format)) {
      for (Row row : rows) {
        printer.printRecord(IntStream.range(0, row.size()).mapToObj(row::get));
      }
    }
  }
}
