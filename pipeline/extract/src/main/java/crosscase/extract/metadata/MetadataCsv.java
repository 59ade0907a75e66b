package crosscase.extract.metadata;

import crosscase.extract.ColumnMapping;
import crosscase.extract.MetadataException;
import crosscase.extract.encodings.TextDecoder;
import crosscase.extract.files.RejectionException;
import crosscase.extract.files.TooMuchTextException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads {@code metadata.csv}: one entry a row, each with the line on which its row ends.
 *
 * <p>The delimiter is the comma, semicolon or tab that gives the header a column {@code path}; the
 * encoding is found from the bytes, because Excel writes neither commas nor UTF-8 in every country.
 */
public final class MetadataCsv {
  public static final String FILE = "metadata.csv";

  private static final String DELIMITERS = ",;\t";

  private final MetadataProblems problems;
  private final List<MetadataEntry> entries = new ArrayList<>();
  private List<String> columns = List.of();

  private MetadataCsv(MetadataProblems problems) {
    this.problems = problems;
  }

  /** The entries of all rows that have no mistake; a mistake in the header ends the reading. */
  public static List<MetadataEntry> read(Path file, MetadataProblems problems) throws IOException {
    MetadataCsv metadata = new MetadataCsv(problems);
    metadata.read(text(file));
    return metadata.entries;
  }

  private static String text(Path file) throws IOException {
    try {
      return TextDecoder.read(file, Optional.empty()).text();
    } catch (RejectionException | TooMuchTextException noText) {
      throw new MetadataException(place(1), "the file is not text; save it as CSV in UTF-8.");
    }
  }

  private void read(String text) throws IOException {
    int skipped = text.startsWith("sep=") ? 1 : 0; // the line that tells Excel the delimiter
    String table = skipped == 0 ? text : text.substring(text.indexOf('\n') + 1);
    long line = skipped;
    try (CSVParser parser = format(table).parse(new StringReader(table))) {
      for (CSVRecord row : parser) {
        line = skipped + parser.getCurrentLineNumber();
        if (columns.isEmpty()) {
          columns = columns(row, place(line));
        } else {
          add(row, place(line));
        }
      }
    } catch (UncheckedIOException badCsv) {
      problems.add(
          place(line + 1),
          "the file is not valid CSV from here on; look for an unclosed quotation mark.");
    }
  }

  private static CSVFormat format(String table) {
    String header = table.lines().findFirst().orElse("");
    char delimiter =
        (char)
            DELIMITERS
                .chars()
                .filter(each -> hasPath(header, (char) each))
                .findFirst()
                .orElse(DELIMITERS.charAt(0));
    return CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
  }

  private static boolean hasPath(String header, char delimiter) {
    List<String> cells = List.of(header.split(String.valueOf(delimiter)));
    return cells.size() > 1
        && cells.stream().anyMatch(cell -> cell.replace('"', ' ').strip().equalsIgnoreCase("path"));
  }

  private static String place(long line) {
    return "%s, line %d".formatted(FILE, line);
  }

  private static List<String> columns(CSVRecord header, String place) throws MetadataException {
    MetadataProblems problems = new MetadataProblems();
    List<String> columns = new ArrayList<>();
    for (String cell : header) {
      String column =
          problems.attempt(() -> MetadataKeys.normalized(cell, place)).orElse(cell.strip());
      if (!column.isEmpty() && columns.contains(column)) {
        problems.add(place, "two columns are named " + column + "; rename one.");
      }
      columns.add(column);
    }
    if (!columns.contains("path")) {
      problems.add(place, "there is no column path; add one with a path in each row.");
    }
    problems.throwIfAny();
    return columns;
  }

  private void add(CSVRecord row, String place) {
    if (IntStream.range(columns.size(), row.size()).anyMatch(i -> !row.get(i).isBlank())) {
      problems.add(
          place,
          "the row has more cells than the header; put a text that contains the delimiter in"
              + " quotation marks.");
    } else if (row.stream().anyMatch(cell -> !cell.isBlank())) {
      problems.attempt(() -> entry(cells(row), place)).ifPresent(entries::add);
    }
  }

  private Map<String, String> cells(CSVRecord row) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.put(columns.get(i), row.isSet(i) ? row.get(i).strip() : "");
    }
    cells.remove("");
    return cells;
  }

  private static MetadataEntry entry(Map<String, String> texts, String place)
      throws MetadataException {
    Map<String, MetadataCell> cells = new LinkedHashMap<>();
    texts.forEach((column, text) -> cells.put(column, new MetadataCell(text, place)));
    return new MetadataEntry(
        cells,
        parsePairs(texts.getOrDefault("speakers", ""), "speaker; write label=role", place),
        ColumnMapping.of(
            parsePairs(texts.getOrDefault("columns", ""), "column; write text=Answer", place),
            place));
  }

  private static Map<String, String> parsePairs(String list, String otherwise, String place)
      throws MetadataException {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String pair : list.split(";")) {
      int equals = pair.lastIndexOf('=');
      if (equals > 0) {
        pairs.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
      } else if (!pair.isBlank()) {
        throw new MetadataCell(pair.strip(), place).error("is not a " + otherwise);
      }
    }
    return pairs;
  }
}
