package crosscase.serve.searching;

import com.fasterxml.jackson.databind.ObjectMapper;
import crosscase.search.Concordance;
import crosscase.search.MatchInContext;
import crosscase.search.QueryException;
import crosscase.search.SentenceMatch;
import crosscase.themes.SpreadsheetCell;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The rows that a search page shows, as a table. */
public record SearchExport(List<String> columns, List<List<Object>> rows) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public SearchExport {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  public static SearchExport of(SearchRequest view) throws IOException, QueryException {
    return view.options().concordance()
        ? new SearchExport(
            List.of(
                "document",
                "from",
                "to",
                "pre",
                "keyword",
                "post",
                "case",
                "speaker",
                "role",
                "page"),
            view.lines().lines().stream().map(SearchExport::row).toList())
        : new SearchExport(
            List.of(
                "document",
                "sentence",
                "case",
                "speaker",
                "role",
                "page",
                "before",
                "text",
                "after"),
            view.found().matchesInContext().stream().map(SearchExport::row).toList());
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
