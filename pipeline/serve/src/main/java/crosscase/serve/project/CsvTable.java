package crosscase.serve.project;

import crosscase.corpus.CsvLayout;
import crosscase.serve.web.RequestProblem;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table in a file, read whole and changed cell by cell; delimiter, line ends, columns and rows
 * that are not changed stay.
 *
 * <p>Refuses a file that is not UTF-8, in which letters could be lost.
 */
final class CsvTable {
  private static final int CONFLICT = 409;

  private final Path file;
  private final String before;
  private final CSVFormat format;
  private final List<List<String>> rows;

  private CsvTable(Path file, String before, CSVFormat format, List<List<String>> rows) {
    this.file = file;
    this.before = before;
    this.format = format;
    this.rows = rows;
  }

  /**
   * Reads a file; one that does not exist has these columns and no rows.
   *
   * @param columns the first of which every such file has
   */
  static CsvTable read(Path file, List<String> columns) throws IOException {
    String text = Files.isRegularFile(file) ? text(file) : "";
    CsvLayout layout = CsvLayout.of(text, columns.getFirst());
    CSVFormat format = format(layout, text);
    if (text.isBlank()) {
      return new CsvTable(file, "", format, header(columns));
    }
    return new CsvTable(file, layout.preamble(), format, rows(file, format, layout.table(text)));
  }

  private static List<List<String>> header(List<String> columns) {
    return new ArrayList<>(List.of(new ArrayList<>(columns)));
  }

  private static String text(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      throw new RequestProblem(
          CONFLICT,
          "%s is not UTF-8, so it cannot be changed here. Save it as CSV in UTF-8 first."
              .formatted(file.getFileName()));
    }
  }

  private static CSVFormat format(CsvLayout layout, String text) {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(layout.delimiter())
        .setRecordSeparator(text.contains("\r\n") ? "\r\n" : "\n")
        .get();
  }

  private static List<List<String>> rows(Path file, CSVFormat format, String table)
      throws IOException {
    try (CSVParser parser = format.parse(new StringReader(table))) {
      return parser.stream()
          .map(row -> (List<String>) new ArrayList<>(row.toList()))
          .collect(Collectors.toCollection(ArrayList::new));
    } catch (UncheckedIOException | IllegalStateException badCsv) {
      throw new RequestProblem(
          CONFLICT,
          "%s is not a valid table: look for an unclosed quotation mark."
              .formatted(file.getFileName()));
    }
  }

  /** How many rows there are below the header. */
  int size() {
    return rows.size() - 1;
  }

  boolean hasColumn(String name) {
    return column(name) >= 0;
  }

  private int column(String name) {
    List<String> header = rows.getFirst();
    for (int i = 0; i < header.size(); i++) {
      if (header.get(i).strip().equalsIgnoreCase(name)) {
        return i;
      }
    }
    return -1;
  }

  /** Adds an empty column at the end, unless there is one of this name. */
  void addColumn(String name) {
    if (!hasColumn(name)) {
      rows.getFirst().add(name);
    }
  }

  /** A cell of a row, counted from 0; empty if there is none. */
  String cell(int row, String name) {
    List<String> cells = rows.get(row + 1);
    int column = column(name);
    return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
  }

  /** Sets a cell of a column that exists. */
  void set(int row, String name, String value) {
    List<String> cells = rows.get(row + 1);
    int column = column(name);
    while (cells.size() <= column) {
      cells.add("");
    }
    cells.set(column, value);
  }

  /** Adds a row with the same cells as another one; an empty row for -1. */
  int addRow(int like) {
    rows.add(like < 0 ? new ArrayList<>() : new ArrayList<>(rows.get(like + 1)));
    return size() - 1;
  }

  void removeRow(int row) {
    rows.remove(row + 1);
  }

  void write() throws IOException {
    StringBuilder text = new StringBuilder(before);
    int width = rows.getFirst().size();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      for (List<String> row : rows) {
        List<String> cells = new ArrayList<>(row);
        while (cells.size() < width) {
          cells.add("");
        }
        printer.printRecord(cells);
      }
    }
    PrivateFiles.replace(file, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
  }
}
