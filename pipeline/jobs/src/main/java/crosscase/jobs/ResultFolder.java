package crosscase.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import crosscase.association.CaseCounts;
import crosscase.themes.SafeCell;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;

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

  private final Path folder;
  private final Path draft;

  /** A folder that replaces {@code folder} once it is written. */
  public ResultFolder(Path folder) {
    this.folder = folder;
    this.draft = folder.resolveSibling("_" + folder.getFileName() + ".draft");
  }

  /**
   * Writes all tables, and gives the folder.
   *
   * @param run what the results depend on, and what else {@code run.json} is to say
   */
  public Path write(CorpusTables tables, List<ResultTable> results, Map<String, ?> run)
      throws IOException {
    FileUtils.deleteDirectory(draft.toFile());
    Files.createDirectories(draft);
    for (ResultTable table : results) {
      write(tables, table);
    }
    JSON.writeValue(draft.resolve(RUN).toFile(), run);
    FileUtils.deleteDirectory(folder.toFile());
    return Files.move(draft, folder);
  }

  /** Whether the folder is there and was made of just this. */
  public boolean isOf(Map<String, ?> run) throws IOException {
    Path file = folder.resolve(RUN);
    if (!Files.isRegularFile(file)) {
      return false;
    }
    JsonNode record = JSON.readTree(file.toFile());
    return JSON.<JsonNode>valueToTree(run)
        .propertyStream()
        .allMatch(made -> made.getValue().equals(record.get(made.getKey())));
  }

  /** The counts that the tables of the folder were made of. */
  public CaseCounts counts() throws IOException {
    return WrittenCounts.of(rows("themes-by-case"), rows("pairs-by-case"));
  }

  private List<CSVRecord> rows(String table) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(folder.resolve(table + ".csv"), UTF_8, format)) {
      return parser.getRecords();
    }
  }

  private void write(CorpusTables tables, ResultTable table) throws IOException {
    csv(draft.resolve(table.name() + ".csv"), table);
    tables
        .spark()
        .createDataFrame(table.sparkRows(), table.schema())
        .coalesce(1)
        .write()
        .parquet(draft.resolve(table.name() + ".parquet").toString());
  }

  private static @Nullable Object safe(@Nullable Object value) {
    return value instanceof String text ? SafeCell.of(text) : value;
  }

  private static void csv(Path file, ResultTable table) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader(table.columns().toArray(String[]::new)).get();
    try (BufferedWriter out = Files.newBufferedWriter(file);
        CSVPrinter printer = new CSVPrinter(out, format)) {
      for (List<@Nullable Object> row : table.rows()) {
        printer.printRecord(row.stream().map(ResultFolder::safe).toList());
      }
    }
  }
}
