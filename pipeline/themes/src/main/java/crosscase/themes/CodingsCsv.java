package crosscase.themes;

import crosscase.corpus.Span;
import crosscase.corpus.SpreadsheetCell;
import crosscase.themes.QdaProject.Selection;
import crosscase.themes.QdaProject.Source;
import crosscase.themes.exchange.CodeElements;
import crosscase.themes.exchange.CsvFile;
import crosscase.themes.exchange.DocumentLookup;
import crosscase.themes.exchange.TextAlignment;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads people's codings from a table with the columns {@code document}, {@code theme}, {@code
 * coder}, and the place, given as {@code begin} and {@code end} (UTF-16 units of the document's
 * text), {@code sentence} (its number) or {@code text} (the words, which must occur exactly once).
 */
public final class CodingsCsv {
  private static final List<String> REQUIRED_COLUMNS = List.of("document", "theme", "coder");

  private final DocumentLookup documents;
  private final Map<String, List<Selection>> selections = new LinkedHashMap<>();
  private final List<String> warnings = new ArrayList<>();

  private CodingsCsv(Collection<DocumentText> documents) {
    this.documents = new DocumentLookup(documents);
  }

  /**
   * Reads a table as a project whose sources are the documents of the corpus.
   *
   * @throws ExchangeException if a column is missing
   */
  public static QdaProject.Imported read(Path file, Collection<DocumentText> documents)
      throws IOException, ExchangeException {
    CodingsCsv table = new CodingsCsv(documents);
    try (Reader in = CsvFile.open(file);
        var records = CsvFile.FORMAT.parse(in)) {
      if (!records.getHeaderMap().keySet().containsAll(REQUIRED_COLUMNS)) {
        throw new ExchangeException(
            "A table of codings needs the columns %s: add those that are missing."
                .formatted(String.join(", ", REQUIRED_COLUMNS)));
      }
      records.forEach(table::add);
    }
    List<Source> sources = new ArrayList<>();
    for (DocumentText document : documents) {
      List<Selection> its = table.selections.getOrDefault(document.name(), List.of());
      if (!its.isEmpty()) {
        sources.add(new Source(document.name(), document.text(), Optional.empty(), Map.of(), its));
      }
    }
    return new QdaProject.Imported(
        new QdaProject(file.getFileName().toString(), List.of(), sources), table.warnings);
  }

  private void add(CSVRecord row) {
    Optional<DocumentText> document = documents.find(cell(row, "document"));
    Optional<Span> span = document.flatMap(found -> span(row, found));
    if (span.isEmpty() || cell(row, "theme").isEmpty() || cell(row, "coder").isEmpty()) {
      warnings.add(
          "Row %d (%s, %s) does not name a known document, a place in it, a theme and a coder: left out."
              .formatted(row.getRecordNumber() + 1, cell(row, "document"), cell(row, "theme")));
      return;
    }
    selections
        .computeIfAbsent(document.orElseThrow().name(), name -> new ArrayList<>())
        .add(
            new Selection(
                span.get(),
                CodeElements.idFromName(cell(row, "theme")),
                cell(row, "coder"),
                cell(row, "negated").equals("true")));
  }

  private static Optional<Span> span(CSVRecord row, DocumentText document) {
    Optional<Integer> begin = number(row, "begin");
    Optional<Integer> end = number(row, "end");
    if (begin.isPresent() && end.isPresent()) {
      boolean inside = begin.get() < end.get() && end.get() <= document.text().length();
      return inside ? Optional.of(new Span(begin.get(), end.get())) : Optional.empty();
    }
    Optional<Integer> sentence = number(row, "sentence");
    if (sentence.isPresent()) {
      return sentence
          .filter(number -> number >= 1 && number <= document.sentences().size())
          .map(number -> document.sentences().get(number - 1));
    }
    String words = cell(row, "text");
    return new TextAlignment(words, document.text()).find(new Span(0, words.length()));
  }

  private static Optional<Integer> number(CSVRecord row, String column) {
    return Optional.of(cell(row, column))
        .filter(text -> text.matches("\\d{1,9}"))
        .map(Integer::parseInt);
  }

  private static String cell(CSVRecord row, String column) {
    return row.isSet(column) ? SpreadsheetCell.unescape(row.get(column)).strip() : "";
  }
}
