package crosscase.extract.metadata;

import crosscase.corpus.CsvLayout;
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
 * Reads the rows of a CSV file beside the sources, each with the line on which it ends.
 *
 * <p>The delimiter is the comma, semicolon or tab that gives the header a required column; the
 * encoding is found from the bytes, because Excel writes neither commas nor UTF-8 in every country.
 */
final class CsvRows {
  private final String file;
  private final String required;
  private final ColumnNaming naming;
  private final MetadataProblems problems;
  private final List<Row> rows = new ArrayList<>();
  private List<String> columns = List.of();

  /** A row that is not empty: its cells by column, without space around them. */
  record Row(Map<String, String> cells, int line, String place) {
    String cell(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  /** Gives the name of a column as the header writes it the form in which it is looked up. */
  @FunctionalInterface
  interface ColumnNaming {
    String normalized(String written, String place) throws MetadataException;
  }

  private CsvRows(String file, String required, ColumnNaming naming, MetadataProblems problems) {
    this.file = file;
    this.required = required;
    this.naming = naming;
    this.problems = problems;
  }

  /**
   * The rows of a file; a mistake in the header ends the reading.
   *
   * @param required a column without which nothing can be read
   */
  static List<Row> read(Path file, String required, ColumnNaming naming, MetadataProblems problems)
      throws IOException {
    CsvRows csv = new CsvRows(String.valueOf(file.getFileName()), required, naming, problems);
    csv.read(csv.text(file));
    return csv.rows;
  }

  private String text(Path path) throws IOException {
    try {
      return TextDecoder.read(path, Optional.empty()).text();
    } catch (RejectionException | TooMuchTextException noText) {
      throw new MetadataException(place(1), "the file is not text; save it as CSV in UTF-8.");
    }
  }

  private void read(String text) throws IOException {
    CsvLayout layout = CsvLayout.of(text, required);
    int line = layout.linesBefore();
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(layout.delimiter()).get();
    try (CSVParser parser = format.parse(new StringReader(layout.table(text)))) {
      for (CSVRecord row : parser) {
        line = layout.linesBefore() + Math.toIntExact(parser.getCurrentLineNumber());
        if (columns.isEmpty()) {
          columns = columns(row, place(line));
        } else {
          add(row, line);
        }
      }
    } catch (UncheckedIOException badCsv) {
      problems.add(
          place(line + 1),
          "the file is not valid CSV from here on; look for an unclosed quotation mark.");
    }
  }

  private String place(int line) {
    return "%s, line %d".formatted(file, line);
  }

  private List<String> columns(CSVRecord header, String place) throws MetadataException {
    MetadataProblems mistakes = new MetadataProblems();
    List<String> names = new ArrayList<>();
    for (String cell : header) {
      String column = mistakes.attempt(() -> naming.normalized(cell, place)).orElse(cell.strip());
      if (!column.isEmpty() && names.contains(column)) {
        mistakes.add(place, "two columns are named " + column + "; rename one.");
      }
      names.add(column);
    }
    if (!names.contains(required)) {
      mistakes.add(
          place, "there is no column %1$s; add one with a %1$s in each row.".formatted(required));
    }
    mistakes.throwIfAny();
    return names;
  }

  private void add(CSVRecord row, int line) {
    if (IntStream.range(columns.size(), row.size()).anyMatch(i -> !row.get(i).isBlank())) {
      problems.add(
          place(line),
          "the row has more cells than the header; put a text that contains the delimiter in"
              + " quotation marks.");
    } else if (row.stream().anyMatch(cell -> !cell.isBlank())) {
      rows.add(new Row(cells(row), line, place(line)));
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
}
