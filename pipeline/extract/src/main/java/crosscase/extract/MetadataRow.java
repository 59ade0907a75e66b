package crosscase.extract;

import crosscase.corpus.Description;
import crosscase.corpus.Kind;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One row of the metadata: cells by column, and the line it ends on. */
record MetadataRow(long line, Map<String, String> cells) {
  private static final Set<String> KNOWN =
      Set.of("path", "case", "kind", "title", "date", "speakers");
  private static final Set<String> SEARCH_FIELDS =
      Set.of(
          "text",
          "document",
          "number",
          "speaker",
          "role",
          "section",
          "page",
          "theme",
          "form",
          "pos",
          "ner");

  /** All rows below the header, which is checked first. */
  static List<MetadataRow> readAll(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file);
        CSVParser parser = CSVFormat.DEFAULT.builder().get().parse(reader)) {
      List<MetadataRow> rows = new ArrayList<>();
      List<String> columns = List.of();
      for (CSVRecord record : parser) {
        if (columns.isEmpty()) {
          columns = columns(record);
        } else {
          rows.add(new MetadataRow(parser.getCurrentLineNumber(), cells(columns, record)));
        }
      }
      return rows;
    } catch (CharacterCodingException notUtf8) {
      throw new MetadataException(1, "the file is not UTF-8; save it as UTF-8.");
    } catch (UncheckedIOException badCsv) {
      throw new MetadataException(1, "the file is not CSV; look for a quotation mark unclosed.");
    }
  }

  private static List<String> columns(CSVRecord header) throws MetadataException {
    List<String> columns = new ArrayList<>();
    for (String cell : header) {
      String name = cell.replace("\uFEFF", "").strip();
      String column = KNOWN.contains(name.toLowerCase(Locale.ROOT)) ? lower(name) : name;
      if (SEARCH_FIELDS.contains(lower(column))) {
        throw new MetadataException(
            1, "a column cannot be named " + column + ", which is a field of search; rename it.");
      }
      if (columns.contains(column)) {
        throw new MetadataException(1, "two columns are named " + column + "; rename one.");
      }
      columns.add(column);
    }
    if (!columns.contains("path")) {
      throw new MetadataException(1, "there is no column path; add one with a path in each row.");
    }
    return columns;
  }

  private static Map<String, String> cells(List<String> columns, CSVRecord record) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.put(columns.get(i), record.isSet(i) ? record.get(i).strip() : "");
    }
    return cells;
  }

  /** The paths this row is about, at least one. */
  List<String> matchesAmong(Collection<String> paths) throws MetadataException {
    String pattern = cell("path");
    if (paths.contains(pattern)) {
      return List.of(pattern);
    }
    PathMatcher matcher = matcher(pattern);
    List<String> matches =
        paths.stream().filter(path -> matcher.matches(Path.of(path))).sorted().toList();
    if (matches.isEmpty()) {
      throw new MetadataException(
          line, "no source matches %s; correct the path or drop the row.".formatted(pattern));
    }
    return matches;
  }

  private PathMatcher matcher(String pattern) throws MetadataException {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    } catch (PatternSyntaxException badPattern) {
      throw new MetadataException(
          line, "%s is no pattern: %s.".formatted(pattern, badPattern.getDescription()));
    }
  }

  Description describe(String path) throws MetadataException {
    return new Description(path, caseName(path), kind(), title(path), date(), variables(), roles());
  }

  private Optional<String> caseName(String path) {
    return cells.containsKey("case")
        ? Optional.of(cell("case")).filter(name -> !name.isEmpty())
        : Metadata.firstFolder(path);
  }

  private Kind kind() throws MetadataException {
    String word = cell("kind");
    if (word.isEmpty()) {
      return Kind.OTHER;
    }
    return Kind.ofWord(word)
        .orElseThrow(
            () ->
                new MetadataException(
                    line,
                    "%s is no kind of document; write one of %s.".formatted(word, Kind.words())));
  }

  private String title(String path) {
    return cell("title").isEmpty() ? Metadata.fileName(path) : cell("title");
  }

  private String date() throws MetadataException {
    String date = cell("date");
    try {
      return date.isEmpty() ? date : LocalDate.parse(date).toString();
    } catch (DateTimeParseException noDate) {
      throw new MetadataException(
          line, date + " is no date; write it as year, month and day, such as 2025-03-11.");
    }
  }

  private Map<String, String> variables() {
    Map<String, String> variables = new LinkedHashMap<>(cells);
    variables.keySet().removeAll(KNOWN);
    variables.remove("");
    return variables;
  }

  private Map<String, String> roles() throws MetadataException {
    Map<String, String> roles = new LinkedHashMap<>();
    for (String pair : cell("speakers").split(";")) {
      int equals = pair.lastIndexOf('=');
      if (equals > 0) {
        roles.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
      } else if (!pair.isBlank()) {
        throw new MetadataException(
            line, "%s is no speaker; write label=role.".formatted(pair.strip()));
      }
    }
    return roles;
  }

  private String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
