package crosscase.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import crosscase.association.CaseCounts;
import crosscase.corpus.Fingerprint;
import crosscase.corpus.SpreadsheetCell;
import crosscase.jobs.results.CountsReader;
import crosscase.jobs.results.ParquetFile;
import crosscase.jobs.results.ResultWorkbook;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;

/**
 * A folder of results: each table as CSV and as Parquet, all of them in one workbook, and {@code
 * run.json}, which says what they were made from.
 *
 * <p>The folder is written next to its final place and moved there when it is complete.
 */
public final class ResultFolder {
  /** The file that says what the results were made from; it is written last. */
  public static final String RUN = "run.json";

  /** What {@code run.json} says of the other files. */
  private static final String FILES = "files";

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final Path folder;
  private final Path draft;

  /** Writes a file of the folder that is not a table. */
  @FunctionalInterface
  public interface ExtraFile {
    void write(Path folder) throws IOException;
  }

  /** Results that replace {@code folder} once they are written. */
  public ResultFolder(Path folder) {
    this.folder = folder.toAbsolutePath();
    this.draft = this.folder.resolveSibling("_" + folder.getFileName() + ".draft");
  }

  /**
   * Writes all tables and files, and returns the folder.
   *
   * @param run what the results depend on, and what else {@code run.json} is to say
   * @param parts the files to write in addition to the tables
   */
  public Path write(List<ResultTable> results, Map<String, ?> run, List<ExtraFile> parts)
      throws IOException {
    FileUtils.deleteDirectory(draft.toFile());
    Files.createDirectories(draft);
    for (ResultTable table : results) {
      write(table);
    }
    ResultWorkbook.write(results, run, draft.resolve("tables.xlsx"));
    for (ExtraFile part : parts) {
      part.write(draft);
    }
    Map<String, Object> record = new LinkedHashMap<>(run);
    record.put(FILES, fingerprints(draft));
    Files.writeString(draft.resolve(RUN), JSON.writeValueAsString(record));
    return replaceBy(draft);
  }

  /** The SHA-256 of each file of a folder, by name. */
  private static Map<String, String> fingerprints(Path folder) throws IOException {
    Map<String, String> fingerprints = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        fingerprints.put(name, Fingerprint.of(Fingerprint.digest(), Files.readAllBytes(file)));
      }
    }
    return fingerprints;
  }

  /** Moves the old folder away as a whole, because a half-deleted one would pass for results. */
  private Path replaceBy(Path complete) throws IOException {
    Path old = folder.resolveSibling("_" + folder.getFileName() + ".old.draft");
    FileUtils.deleteDirectory(old.toFile());
    if (Files.exists(folder)) {
      Files.move(folder, old);
    }
    Files.move(complete, folder);
    FileUtils.deleteDirectory(old.toFile());
    return folder;
  }

  /**
   * Whether the folder was made from exactly this, and all its files are still there; whoever opens
   * one in another program may have changed it.
   */
  public boolean matches(Map<String, ?> run) throws IOException {
    Optional<JsonNode> record = readRun();
    return record.isPresent()
        && record
            .get()
            .path(FILES)
            .propertyStream()
            .allMatch(file -> Files.isRegularFile(folder.resolve(file.getKey())))
        && JSON.<JsonNode>valueToTree(run)
            .propertyStream()
            .allMatch(property -> property.getValue().equals(record.get().get(property.getKey())));
  }

  /** Whether the folder exists and holds anything other than results. */
  public boolean holdsOtherFiles() throws IOException {
    if (!Files.exists(folder)) {
      return false;
    }
    if (!Files.isDirectory(folder)) {
      return true;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isPresent() && !Files.isRegularFile(folder.resolve(RUN));
    }
  }

  /** The value of a key in the folder's {@code run.json}; empty if there is no such file. */
  public Optional<String> runValue(String key) throws IOException {
    return readRun().map(run -> run.path(key).asText());
  }

  private Optional<JsonNode> readRun() throws IOException {
    Path file = folder.resolve(RUN);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readTree(file.toFile()));
    } catch (JacksonException damaged) {
      return Optional.empty();
    }
  }

  /** The text of a file of the folder; empty if it is not what was written. */
  public Optional<String> readUnchanged(String file) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(file));
    String written = readRun().map(run -> run.path(FILES).path(file).asText()).orElse("");
    return Fingerprint.of(Fingerprint.digest(), bytes).equals(written)
        ? Optional.of(new String(bytes, UTF_8))
        : Optional.empty();
  }

  /** The text of a file of the folder. */
  public String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  /** The counts that the tables of the folder were made from. */
  public CaseCounts counts() throws IOException {
    return CountsReader.read(csvRows("themes-by-case"), csvRows("pairs-by-case"));
  }

  private List<CSVRecord> csvRows(String table) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(folder.resolve(table + ".csv"), UTF_8, format)) {
      return parser.getRecords();
    }
  }

  private void write(ResultTable table) throws IOException {
    writeCsv(draft.resolve(table.name() + ".csv"), table);
    Path parquet = draft.resolve(table.name() + ".parquet");
    ParquetFile.write(parquet, table.schema(), table.sparkRows().iterator());
  }

  private static @Nullable Object escaped(@Nullable Object value) {
    return value instanceof String text ? SpreadsheetCell.escape(text) : value;
  }

  private static void writeCsv(Path file, ResultTable table) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader(table.columns().toArray(String[]::new)).get();
    try (BufferedWriter out = Files.newBufferedWriter(file);
        CSVPrinter printer = new CSVPrinter(out, format)) {
      for (List<@Nullable Object> row : table.rows()) {
        printer.printRecord(row.stream().map(ResultFolder::escaped).toList());
      }
    }
  }
}
