package crosscase.extract.metadata;

import crosscase.extract.ColumnMapping;
import crosscase.extract.MetadataException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads {@code metadata.csv}: one entry a row, each with the line on which its row ends. */
public final class MetadataCsv {
  public static final String FILE = "metadata.csv";

  private MetadataCsv() {}

  /** The entries of all rows below the header; the header is checked first. */
  public static List<MetadataEntry> read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file);
        CSVParser parser = CSVFormat.DEFAULT.builder().get().parse(reader)) {
      List<MetadataEntry> entries = new ArrayList<>();
      List<String> columns = List.of();
      for (CSVRecord row : parser) {
        if (columns.isEmpty()) {
          columns = columns(row);
        } else {
          entries.add(entry(cells(columns, row), place(parser.getCurrentLineNumber())));
        }
      }
      return entries;
    } catch (CharacterCodingException notUtf8) {
      throw new MetadataException(place(1), "the file is not UTF-8; save it as UTF-8.");
    } catch (UncheckedIOException badCsv) {
      throw new MetadataException(
          place(1), "the file is not valid CSV; look for an unclosed quotation mark.");
    }
  }

  private static String place(long line) {
    return "%s, line %d".formatted(FILE, line);
  }

  private static List<String> columns(CSVRecord header) throws MetadataException {
    List<String> columns = new ArrayList<>();
    for (String cell : header) {
      String column = MetadataKeys.normalized(cell.replace("\uFEFF", ""), place(1));
      if (columns.contains(column)) {
        throw new MetadataException(place(1), "two columns are named " + column + "; rename one.");
      }
      columns.add(column);
    }
    if (!columns.contains("path")) {
      throw new MetadataException(
          place(1), "there is no column path; add one with a path in each row.");
    }
    return columns;
  }

  private static Map<String, String> cells(List<String> columns, CSVRecord row) {
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
