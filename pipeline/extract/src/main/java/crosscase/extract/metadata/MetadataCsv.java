package crosscase.extract.metadata;

import crosscase.corpus.InputFiles;
import crosscase.extract.ColumnMapping;
import crosscase.extract.MetadataException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code metadata.csv}: one entry a row. */
public final class MetadataCsv {
  public static final String FILE = InputFiles.METADATA_CSV;

  private MetadataCsv() {}

  /** The entries of all rows that have no mistake; a mistake in the header ends the reading. */
  public static List<MetadataEntry> read(Path file, MetadataProblems problems) throws IOException {
    List<MetadataEntry> entries = new ArrayList<>();
    for (CsvRows.Row row : CsvRows.read(file, "path", MetadataKeys::normalized, problems)) {
      problems.attempt(() -> entry(row)).ifPresent(entries::add);
    }
    return entries;
  }

  private static MetadataEntry entry(CsvRows.Row row) throws MetadataException {
    Map<String, MetadataCell> cells = new LinkedHashMap<>();
    row.cells().forEach((column, text) -> cells.put(column, new MetadataCell(text, row.place())));
    return new MetadataEntry(
        cells,
        parsePairs(row.cell("speakers"), "speaker; write label=role", row.place()),
        ColumnMapping.of(
            parsePairs(row.cell("columns"), "column; write text=Answer", row.place()),
            row.place()));
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
