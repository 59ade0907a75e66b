package crosscase.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * The expected results of a run on the samples, in {@code data-samples/_expected}.
 *
 * <p>The actual results are written to {@code target/actual}: after an intended change, look at the
 * difference and copy the file over.
 */
public final class ExpectedResults {
  public static final Path SAMPLES = Path.of("../../data-samples").toAbsolutePath().normalize();

  private static final Path ACTUAL = Path.of("target/actual");

  private ExpectedResults() {}

  public static void assertUnchanged(String file, List<String> lines) throws IOException {
    Files.createDirectories(ACTUAL);
    Files.write(ACTUAL.resolve(file), lines);
    Path expected = SAMPLES.resolve("_expected").resolve(file);
    assertThat(expected).as("kept beside the samples").exists();
    assertThat(lines)
        .as("%s; the actual results are in %s", expected, ACTUAL.resolve(file).toAbsolutePath())
        .containsExactlyElementsOf(Files.readAllLines(expected));
  }

  /** Compares only the columns in the expected file, by their names. */
  static void assertColumns(String file, Path actual) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    List<String> kept = Files.readAllLines(SAMPLES.resolve("_expected").resolve(file));
    String[] columns = kept.getFirst().split(",", -1);
    StringWriter lines = new StringWriter();
    try (CSVParser rows = CSVParser.parse(actual.resolve(file), UTF_8, format);
        CSVPrinter out = new CSVPrinter(lines, CSVFormat.RFC4180)) {
      out.printRecord((Object[]) columns);
      for (CSVRecord row : rows) {
        out.printRecord(Arrays.stream(columns).map(row::get));
      }
    }
    assertUnchanged(file, lines.toString().lines().toList());
  }
}
