package crosscase.extract.answers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides which rows of a table form one document.
 *
 * <p>With a document column, these are the rows with the same document and case. Without one: if
 * speakers take turns, or if no variable differs, all rows of a case form a document; otherwise
 * each respondent does, or each row if nobody is named.
 */
final class DocumentGrouping {
  private final AnswerColumns columns;
  private final List<List<String>> rows;

  DocumentGrouping(AnswerColumns columns, List<List<String>> rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /** The rows of each document by its name, which is empty if there is only one. */
  Map<String, List<List<String>>> rowsByDocument() {
    DocumentNaming naming = naming();
    Map<String, List<List<String>>> documents = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      List<String> row = rows.get(i);
      documents.computeIfAbsent(naming.nameOf(row, i + 1), key -> new ArrayList<>()).add(row);
    }
    return documents;
  }

  /** The name of the document that a row belongs to. */
  @FunctionalInterface
  private interface DocumentNaming {
    String nameOf(List<String> row, int number);
  }

  private DocumentNaming naming() {
    if (columns.has("document")) {
      Set<String> inSeveralCases = inSeveralCases();
      return (row, number) -> {
        String document = columns.oneLineCell(row, "document");
        return inSeveralCases.contains(document) ? withCase(row, document) : document;
      };
    }
    if (speakersAlternate() || !variablesDiffer()) {
      return (row, number) -> columns.oneLineCell(row, "case");
    }
    return columns.has("speaker")
        ? (row, number) -> withCase(row, columns.oneLineCell(row, "speaker"))
        : (row, number) -> withCase(row, "row " + number);
  }

  private String withCase(List<String> row, String name) {
    return (columns.oneLineCell(row, "case") + " " + name).strip();
  }

  private Set<String> inSeveralCases() {
    Map<String, String> cases = new LinkedHashMap<>();
    Set<String> several = new HashSet<>();
    for (List<String> row : rows) {
      String document = columns.oneLineCell(row, "document");
      String caseName = columns.oneLineCell(row, "case");
      if (!cases.computeIfAbsent(document, key -> caseName).equals(caseName)) {
        several.add(document);
      }
    }
    return several;
  }

  /** Whether anybody speaks again after somebody else has. */
  private boolean speakersAlternate() {
    Set<String> seen = new HashSet<>();
    String last = "";
    for (List<String> row : rows) {
      String speaker = withCase(row, columns.oneLineCell(row, "speaker"));
      if (!speaker.equals(last) && !seen.add(speaker)) {
        return columns.has("speaker");
      }
      last = speaker;
    }
    return false;
  }

  private boolean variablesDiffer() {
    return columns.variables().values().stream()
        .anyMatch(column -> distinctValues(rows, column) > 1);
  }

  /** How many distinct values a column has in these rows; never counts beyond 2. */
  static long distinctValues(List<List<String>> rows, int column) {
    return rows.stream()
        .map(row -> TableSheet.cell(row, column).strip())
        .distinct()
        .limit(2)
        .count();
  }
}
