package crosscase.serve.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The intake report, {@code sources.csv} among the results: what each source became. */
public record SourcesReport(Path results) {
  private static final String FILE = "cooccurrence/sources.csv";
  private static final int PERCENT = 100;
  private static final CSVFormat CSV =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreHeaderCase(true)
          .get();

  /** The rows of the report by source; none before the first run. */
  public Map<String, SourceRow> rows() throws IOException {
    Map<String, SourceRow> rows = new TreeMap<>();
    Path file = results.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return rows;
    }
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSV)) {
      for (CSVRecord row : parser) {
        SourceRow source = row(row);
        rows.put(source.source(), source);
      }
    } catch (UncheckedIOException beingReplaced) {
      return Map.of();
    }
    return rows;
  }

  private static SourceRow row(CSVRecord row) {
    long words = number(row, "words");
    return new SourceRow(
        text(row, "source"),
        text(row, "case"),
        text(row, "kind"),
        text(row, "genre"),
        text(row, "genre_reason"),
        text(row, "encoding"),
        text(row, "language"),
        number(row, "documents"),
        number(row, "turns"),
        text(row, "speakers"),
        words,
        words == 0 ? "" : PERCENT * number(row, "words_with_speaker") / words + " %",
        text(row, "pages"),
        text(row, "left_out"),
        text(row, "warnings"),
        text(row, "state"),
        text(row, "reason"));
  }

  private static String text(CSVRecord row, String column) {
    return row.isSet(column) ? row.get(column).strip() : "";
  }

  private static long number(CSVRecord row, String column) {
    String text = text(row, column);
    return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
  }
}
