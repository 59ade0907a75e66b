package crosscase.serve.project;

import crosscase.corpus.InputFiles;
import crosscase.corpus.PathPattern;
import crosscase.corpus.SpreadsheetCell;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** {@code speakers.csv}, which gives the labels of speakers other names and roles. */
public record SpeakersFile(Path input) {
  public static final String NAME = InputFiles.SPEAKERS_CSV;
  private static final String LABEL = "label";
  private static final String NEW_NAME = "name";
  private static final String ROLE = "role";
  private static final String SPEAKER = "speaker";
  private static final String PATH = "path";
  private static final String NO = "no";
  private static final List<String> COLUMNS = List.of(LABEL, NEW_NAME, ROLE, SPEAKER, PATH);

  /**
   * A row of the file.
   *
   * @param number of the row, from 0
   * @param path of a source, or a pattern; empty for all sources
   */
  public record Correction(
      int number, String label, String name, String role, boolean isSpeaker, String path) {}

  /**
   * A change that the same speakers get.
   *
   * @param name the new name, which merges speakers that get the same; empty to keep theirs
   * @param role empty to keep theirs
   * @param isSpeaker false for labels that are no speakers
   * @param path of the source that the change is for; empty for all
   */
  public record Change(String name, String role, boolean isSpeaker, String path) {
    /** Whether it leaves everything as it is. */
    public boolean changesNothing() {
      return name.isEmpty() && role.isEmpty() && isSpeaker;
    }
  }

  private CsvTable table() throws IOException {
    return CsvTable.read(input.resolve(NAME), COLUMNS);
  }

  private static String cell(CsvTable table, int row, String column) {
    return SpreadsheetCell.unescape(table.cell(row, column));
  }

  private static void set(CsvTable table, int row, String column, String value) {
    table.set(row, column, SpreadsheetCell.escape(value));
  }

  public List<Correction> corrections() throws IOException {
    CsvTable table = table();
    List<Correction> corrections = new ArrayList<>();
    for (int row = 0; row < table.size(); row++) {
      corrections.add(
          new Correction(
              row,
              cell(table, row, LABEL),
              cell(table, row, NEW_NAME),
              cell(table, row, ROLE),
              !table.cell(row, SPEAKER).equalsIgnoreCase(NO),
              table.cell(row, PATH)));
    }
    return corrections;
  }

  /**
   * Changes speakers.
   *
   * @param names what they are called now: what the file calls a label, else the label itself
   */
  public synchronized void change(Collection<String> names, Change change) throws IOException {
    CsvTable table = table();
    COLUMNS.forEach(table::addColumn);
    List<Integer> changed = new ArrayList<>();
    for (String name : names) {
      changed.addAll(rowsFor(table, name, change.path()));
    }
    changed.forEach(row -> apply(table, row, change));
    giveOneRole(table, changed);
    table.write();
  }

  /** The rows to change for a speaker, for one source or for all; adds those that are missing. */
  private static List<Integer> rowsFor(CsvTable table, String name, String path) {
    List<Integer> rows = new ArrayList<>();
    List<Integer> ofMoreSources = new ArrayList<>();
    for (int row = 0; row < table.size(); row++) {
      String place = table.cell(row, PATH);
      if (isCalled(table, row, name) && place.equals(path)) {
        rows.add(row);
      } else if (isCalled(table, row, name) && covers(place, path)) {
        ofMoreSources.add(row);
      }
    }
    for (int row : rows.isEmpty() ? ofMoreSources : List.<Integer>of()) {
      rows.add(addRow(table, row, cell(table, row, LABEL), path));
    }
    if (rows.isEmpty()) {
      rows.add(addRow(table, -1, name, path));
    }
    return rows;
  }

  private static boolean isCalled(CsvTable table, int row, String name) {
    String given = cell(table, row, NEW_NAME);
    return (given.isEmpty() ? cell(table, row, LABEL) : given).equalsIgnoreCase(name);
  }

  private static boolean covers(String place, String path) {
    return !path.isEmpty() && (place.isEmpty() || PathPattern.of(place).matches(path));
  }

  private static int addRow(CsvTable table, int like, String label, String path) {
    int row = table.addRow(like);
    set(table, row, LABEL, label);
    table.set(row, PATH, path);
    return row;
  }

  private static void apply(CsvTable table, int row, Change change) {
    if (!change.name().isEmpty()) {
      set(table, row, NEW_NAME, change.name());
    }
    if (!change.role().isEmpty()) {
      set(table, row, ROLE, change.role());
    }
    if (!change.isSpeaker()) {
      table.set(row, SPEAKER, NO);
    } else if (table.cell(row, SPEAKER).equalsIgnoreCase(NO)) {
      table.set(row, SPEAKER, "");
    }
  }

  /** Speakers that have been merged have one role: the new one, else the first that one had. */
  private static void giveOneRole(CsvTable table, List<Integer> rows) {
    for (int row : rows) {
      String name = cell(table, row, NEW_NAME);
      List<Integer> same =
          rows.stream().filter(other -> cell(table, other, NEW_NAME).equals(name)).toList();
      same.stream()
          .map(other -> cell(table, other, ROLE))
          .filter(role -> !role.isEmpty() && !name.isEmpty())
          .findFirst()
          .ifPresent(role -> same.forEach(other -> set(table, other, ROLE, role)));
    }
  }

  /** Removes rows, so that their labels are read as they were found. */
  public synchronized void remove(Set<Integer> numbers) throws IOException {
    CsvTable table = table();
    for (int row = table.size() - 1; row >= 0; row--) {
      if (numbers.contains(row)) {
        table.removeRow(row);
      }
    }
    table.write();
  }
}
