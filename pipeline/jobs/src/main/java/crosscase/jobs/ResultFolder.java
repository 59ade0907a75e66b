package crosscase.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import crosscase.jobs.CaseCounts.CasePair;
import crosscase.jobs.CaseCounts.CaseTheme;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.Row;
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
   * @param run what the results depend on; {@code run.json} adds the strata and their units
   */
  public Path write(CorpusTables tables, Cooccurrence found, Map<String, ?> run)
      throws IOException {
    FileUtils.deleteDirectory(draft.toFile());
    Files.createDirectories(draft);
    CaseCounts counts = found.counts();
    table(
        tables,
        "themes-by-case",
        ResultTables.THEMES_BY_CASE,
        ResultTables.themesByCase(counts, found.themes()));
    table(
        tables,
        "pairs-by-case",
        ResultTables.PAIRS_BY_CASE,
        ResultTables.pairsByCase(found.pairs()));
    table(tables, "pairs", ResultTables.PAIRS, ResultTables.pairs(found.pairs()));
    Map<String, Object> record = new LinkedHashMap<>(run);
    record.put("strata", counts.cases());
    record.put("units", counts.units());
    JSON.writeValue(draft.resolve(RUN).toFile(), record);
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
    Map<String, Long> units = new HashMap<>();
    Map<CaseTheme, Long> themes = new HashMap<>();
    Map<CasePair, Long> pairs = new HashMap<>();
    for (CSVRecord row : rows("themes-by-case")) {
      units.put(row.get("case"), Long.valueOf(row.get("units")));
      themes.put(
          new CaseTheme(row.get("case"), row.get("theme")), Long.valueOf(row.get("with_theme")));
    }
    for (CSVRecord row : rows("pairs-by-case")) {
      pairs.put(
          new CasePair(row.get("case"), row.get("first"), row.get("second")),
          Long.valueOf(row.get("n_both")));
    }
    return new CaseCounts(units, themes, pairs);
  }

  private List<CSVRecord> rows(String table) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(folder.resolve(table + ".csv"), UTF_8, format)) {
      return parser.getRecords();
    }
  }

  private void table(CorpusTables tables, String name, StructType schema, List<Row> rows)
      throws IOException {
    csv(draft.resolve(name + ".csv"), schema, rows);
    tables
        .spark()
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
