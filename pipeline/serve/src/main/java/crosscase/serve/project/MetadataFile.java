package crosscase.serve.project;

import crosscase.corpus.InputFiles;
import crosscase.corpus.PathPattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * {@code metadata.csv}, of which the pages change single cells.
 *
 * <p>A row that names a source counts before one whose pattern matches it, so that a change of one
 * source adds a row with the cells of the pattern's row and leaves that row alone.
 */
public record MetadataFile(Path input) {
  /** The columns that the pages change. */
  public static final List<String> EDITABLE =
      List.of("case", "kind", "genre", "encoding", "exclude");

  public static final String NAME = InputFiles.METADATA_CSV;
  public static final String YAML = InputFiles.CORPUS_YAML;
  private static final String PATH = "path";
  private static final String CASE = "case";
  private static final int NO_ROW = -1;

  /** Whether the metadata is in {@code corpus.yaml}, which the pages do not change. */
  public boolean isYaml() {
    return Files.exists(input.resolve(YAML));
  }

  private CsvTable table() throws IOException {
    return CsvTable.read(input.resolve(NAME), List.of(PATH));
  }

  /** What the file says about these sources in the columns that can be changed, by path. */
  public Map<String, Map<String, String>> read(Collection<String> paths) throws IOException {
    CsvTable table = table();
    Map<String, Map<String, String>> found = new HashMap<>();
    for (String path : paths) {
      int row = row(table, path);
      Map<String, String> cells = new HashMap<>();
      if (row >= 0) {
        EDITABLE.stream()
            .filter(table::hasColumn)
            .forEach(column -> cells.put(column, table.cell(row, column)));
      }
      found.put(path, cells);
    }
    return found;
  }

  /** The row that counts for a source, from 0. */
  private static int row(CsvTable table, String path) {
    int matching = NO_ROW;
    for (int row = 0; row < table.size(); row++) {
      String pattern = table.cell(row, PATH);
      if (pattern.equals(path)) {
        return row;
      }
      if (matching < 0 && !pattern.isEmpty() && PathPattern.of(pattern).matches(path)) {
        matching = row;
      }
    }
    return matching;
  }

  /**
   * Changes cells of these sources.
   *
   * @param values by column; the others stay
   * @param cases the case that each source of the project has now: a row whose cell for the case is
   *     empty has none, so that a new column needs them
   */
  public synchronized void change(
      Collection<String> paths, Map<String, String> values, Map<String, String> cases)
      throws IOException {
    CsvTable table = table();
    if (values.containsKey(CASE) && !table.hasColumn(CASE)) {
      addCases(table, cases);
    }
    values.keySet().forEach(table::addColumn);
    for (String path : paths) {
      int row = rowOf(table, path, cases);
      values.forEach((column, value) -> table.set(row, column, value));
    }
    table.write();
  }

  /** Gives each row the case of its sources; a row whose sources differ gets a row for each. */
  private static void addCases(CsvTable table, Map<String, String> cases) {
    Map<Integer, List<String>> sources =
        cases.keySet().stream().collect(Collectors.groupingBy(path -> row(table, path)));
    sources.remove(NO_ROW);
    table.addColumn(CASE);
    sources.forEach(
        (row, paths) -> {
          if (paths.stream().map(cases::get).distinct().count() == 1) {
            table.set(row, CASE, cases.getOrDefault(paths.getFirst(), ""));
          } else {
            paths.forEach(
                path -> table.set(rowOf(table, path, cases), CASE, cases.getOrDefault(path, "")));
          }
        });
  }

  /** The row of exactly this source; adds one if there is none. */
  private static int rowOf(CsvTable table, String path, Map<String, String> cases) {
    int row = row(table, path);
    if (row >= 0 && table.cell(row, PATH).equals(path)) {
      return row;
    }
    int added = table.addRow(row);
    table.set(added, PATH, path);
    if (row < 0 && table.hasColumn(CASE)) {
      table.set(added, CASE, cases.getOrDefault(path, ""));
    }
    return added;
  }
}
