package crosscase.themes.exchange;

import crosscase.corpus.SpreadsheetCell;
import crosscase.themes.ExchangeException;
import crosscase.themes.Guidance;
import crosscase.themes.Theme;
import crosscase.themes.ThemeQueries;
import crosscase.themes.ThemeQueries.QueryScope;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** A codebook as a table with one row per theme; a list has one item per line in its cell. */
public final class CodebookCsv {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "guid",
          "parent",
          "label",
          "colour",
          "scope",
          "definition",
          "use-when",
          "not-when",
          "examples",
          "counter-examples",
          "queries",
          "exclude");

  private CodebookCsv() {}

  public static void write(List<Theme> themes, Appendable out) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader(COLUMNS.toArray(String[]::new)).get();
    CSVPrinter printer = format.print(out);
    for (Theme theme : themes) {
      printer.printRecord(cells(theme).stream().map(SpreadsheetCell::escape).toList());
    }
    printer.flush();
  }

  private static List<String> cells(Theme theme) {
    Guidance guidance = theme.guidance();
    ThemeQueries queries = theme.queries();
    return List.of(
        theme.id(),
        theme.guid().toString(),
        theme.parent().orElse(""),
        theme.label(),
        theme.colour().orElse(""),
        queries.scope().word(),
        guidance.definition(),
        guidance.useWhen(),
        guidance.notWhen(),
        String.join("\n", guidance.examples()),
        String.join("\n", guidance.counterExamples()),
        String.join("\n", queries.include()),
        String.join("\n", queries.exclude()));
  }

  public static ImportedThemes read(Reader in) throws IOException, ExchangeException {
    List<Theme> themes = new ArrayList<>();
    try (var records = CsvFile.FORMAT.parse(in)) {
      Set<String> unknown = new HashSet<>(records.getHeaderMap().keySet());
      if (!unknown.contains("id") && !unknown.contains("label")) {
        throw new ExchangeException("A codebook in CSV needs a column 'id' or 'label': add one.");
      }
      COLUMNS.forEach(unknown::remove);
      records.forEach(row -> themes.add(theme(row)));
      return new ImportedThemes(
          themes,
          unknown.stream()
              .sorted()
              .map("The column '%s' is not part of a codebook: left out."::formatted)
              .toList());
    } catch (IllegalArgumentException | java.io.UncheckedIOException e) {
      throw new ExchangeException("This is not a valid codebook in CSV: " + e.getMessage() + ".");
    }
  }

  private static Theme theme(CSVRecord row) {
    String id =
        cell(row, "id").orElseGet(() -> CodeElements.idFromName(cell(row, "label").orElse("")));
    return new Theme(
        id,
        cell(row, "guid").map(UUID::fromString).orElseGet(() -> Theme.guidOf(id)),
        cell(row, "label").orElse(id),
        cell(row, "parent"),
        cell(row, "colour"),
        new Guidance(
            cell(row, "definition").orElse(""),
            cell(row, "use-when").orElse(""),
            cell(row, "not-when").orElse(""),
            list(row, "examples"),
            list(row, "counter-examples")),
        new ThemeQueries(
            list(row, "queries"),
            list(row, "exclude"),
            cell(row, "scope").flatMap(QueryScope::ofWord).orElse(QueryScope.SENTENCE)));
  }

  private static List<String> list(CSVRecord row, String column) {
    return cell(row, column).stream()
        .flatMap(String::lines)
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static Optional<String> cell(CSVRecord row, String column) {
    return row.isSet(column)
        ? Optional.of(SpreadsheetCell.unescape(row.get(column)).strip())
            .filter(text -> !text.isEmpty())
        : Optional.empty();
  }
}
