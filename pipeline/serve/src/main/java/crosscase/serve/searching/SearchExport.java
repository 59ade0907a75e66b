package crosscase.serve.searching;

import com.fasterxml.jackson.databind.ObjectMapper;
import crosscase.corpus.SpreadsheetCell;
import crosscase.search.Concordance;
import crosscase.search.MatchInContext;
import crosscase.search.QueryException;
import crosscase.search.SentenceMatch;
import crosscase.serve.web.RequestProblem;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** What a search finds, as a table. */
public record SearchExport(List<String> columns, List<List<Object>> rows) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int BAD_REQUEST = 400;

  /** They take about 100 MB of memory while they are written. */
  private static final int MAX_SENTENCES = 100_000;

  /** A sentence can have several lines of a concordance. */
  private static final int MAX_ROWS = 10 * MAX_SENTENCES;

  private static final List<String> LINE_COLUMNS =
      List.of(
          "document", "from", "to", "pre", "keyword", "post", "case", "speaker", "role", "page");

  private static final List<String> SENTENCE_COLUMNS =
      List.of("document", "sentence", "case", "speaker", "role", "page", "before", "text", "after");

  public SearchExport {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** The rows that the page shows. */
  public static SearchExport page(SearchRequest view) throws IOException, QueryException {
    return of(view, view.options().from(), view.options().size());
  }

  /**
   * All rows, whichever of them the page shows.
   *
   * @throws RequestProblem if there are too many to be sent at once
   */
  public static SearchExport all(SearchRequest view) throws IOException, QueryException {
    view.check().requireNone();
    int sentences = view.corpus().sentencesMatching(view.filter()).count();
    if (sentences > MAX_SENTENCES) {
      throw new RequestProblem(
          BAD_REQUEST,
          "%,d sentences match, and an export has %,d at most: add a filter, or use crosscase search with --format csv."
              .formatted(sentences, MAX_SENTENCES));
    }
    return of(view, 1, MAX_ROWS);
  }

  private static SearchExport of(SearchRequest view, int from, int limit)
      throws IOException, QueryException {
    return view.options().concordance()
        ? new SearchExport(
            LINE_COLUMNS, view.lines(from, limit).lines().stream().map(SearchExport::row).toList())
        : new SearchExport(
            SENTENCE_COLUMNS,
            view.found(from, limit).matchesInContext().stream().map(SearchExport::row).toList());
  }

  private static List<Object> row(Concordance.Line line) {
    return List.of(
        line.document(),
        line.from(),
        line.to(),
        line.pre(),
        line.keyword(),
        line.post(),
        line.caseName(),
        line.speaker(),
        line.role(),
        line.page());
  }

  private static List<Object> row(MatchInContext found) {
    SentenceMatch match = found.match();
    return List.of(
        match.document(),
        match.number(),
        match.caseName(),
        match.speaker(),
        match.role(),
        match.page(),
        joined(found.before()),
        match.text(),
        joined(found.after()));
  }

  private static String joined(List<MatchInContext.Neighbour> near) {
    return near.stream().map(MatchInContext.Neighbour::text).collect(Collectors.joining(" "));
  }

  public String csv() throws IOException {
    StringWriter out = new StringWriter();
    try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
      csv.printRecord(columns);
      for (List<Object> row : rows) {
        csv.printRecord(
            row.stream()
                .map(cell -> cell instanceof String t ? SpreadsheetCell.escape(t) : cell)
                .toList());
      }
    }
    return out.toString();
  }

  /** One object per row. */
  public List<Map<String, Object>> objects() {
    List<Map<String, Object>> objects = new ArrayList<>();
    for (List<Object> row : rows) {
      Map<String, Object> object = new LinkedHashMap<>();
      for (int i = 0; i < row.size(); i++) {
        object.put(columns.get(i), row.get(i));
      }
      objects.add(object);
    }
    return objects;
  }

  public String json() throws IOException {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(objects());
  }
}
