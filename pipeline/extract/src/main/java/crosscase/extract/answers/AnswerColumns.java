package crosscase.extract.answers;

import crosscase.corpus.Rejection.Reason;
import crosscase.extract.ColumnMapping;
import crosscase.extract.blocks.LineWrap;
import crosscase.extract.blocks.Typography;
import crosscase.extract.files.RejectionException;
import crosscase.extract.metadata.MetadataKeys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What each column of a sheet contains, according to the metadata or else to its header.
 *
 * @param parts the column, counted from 0, for {@code text}, {@code speaker} and so on
 * @param codes the column for the header of each 0/1 column that is a code
 * @param variables the same for columns that describe the document
 * @param firstRow the first row after the header
 * @param guess what was guessed, in words; empty if nothing was
 */
record AnswerColumns(
    Map<String, Integer> parts,
    Map<String, Integer> codes,
    Map<String, Integer> variables,
    int firstRow,
    String guess) {
  private static final List<String> PARTS =
      List.of("text", "speaker", "role", "case", "document", "date", "time");
  private static final int MAX_HEADER_LENGTH = 60;

  static AnswerColumns of(TableSheet sheet, ColumnMapping mapping) throws RejectionException {
    boolean isSaid = !mapping.headers().isEmpty() || !mapping.codes().isEmpty();
    boolean hasHeader = isSaid || hasHeader(sheet);
    List<String> headers = headers(sheet, hasHeader);
    ColumnHeaders names = new ColumnHeaders(headers);
    Map<String, Integer> codes = columnsOf(mapping.codes(), "codes", names);
    Map<String, Integer> parts = new LinkedHashMap<>();
    List<String> guesses = new ArrayList<>();
    for (String part : PARTS) {
      String header = mapping.headers().getOrDefault(part, "");
      OptionalInt column = header.isEmpty() ? names.findUsual(part) : column(part, header, names);
      if (column.isPresent() && isFree(column.getAsInt(), parts, codes)) {
        parts.put(part, column.getAsInt());
        if (header.isEmpty()) {
          guesses.add(part + " = " + headers.get(column.getAsInt()));
        }
      }
    }
    boolean hasUsualText = parts.containsKey("text");
    if (!hasUsualText) {
      int longest = longestTextColumn(sheet, hasHeader ? 1 : 0, parts, codes);
      parts.put("text", longest);
      guesses.addFirst("text = " + headers.get(longest));
    }
    if (mapping.equals(ColumnMapping.NONE)) {
      int text = parts.getOrDefault("text", 0);
      TextColumnCheck.require(
          hasUsualText,
          cellsBelow(sheet, hasHeader ? 1 : 0, text),
          hasHeader ? headers.get(text) : "");
    }
    Map<String, Integer> variables =
        mapping.variables().isEmpty()
            ? remainingColumns(headers, parts, codes)
            : columnsOf(mapping.variables(), "variables", names);
    return new AnswerColumns(
        parts, codes, variables, hasHeader ? 1 : 0, String.join(", ", guesses));
  }

  private static List<String> cellsBelow(TableSheet sheet, int firstRow, int column) {
    return sheet.rows().stream()
        .skip(firstRow)
        .map(row -> TableSheet.cell(row, column).strip())
        .filter(cell -> !cell.isEmpty())
        .toList();
  }

  /** The cell of a row for a part; empty if there is no such column. */
  String cell(List<String> row, String part) {
    return TableSheet.cell(row, parts.getOrDefault(part, -1)).strip();
  }

  /** The same cell on one line. */
  String oneLineCell(List<String> row, String part) {
    return Typography.oneLine(cell(row, part));
  }

  boolean has(String part) {
    return parts.containsKey(part);
  }

  private static boolean hasHeader(TableSheet sheet) {
    List<String> first = sheet.rows().getFirst();
    return new ColumnHeaders(first.stream().map(Typography::oneLine).toList()).containUsual()
        || (first.stream().allMatch(AnswerColumns::isHeader)
            && first.stream().distinct().count() == first.size());
  }

  private static boolean isHeader(String cell) {
    return !cell.isBlank()
        && cell.length() <= MAX_HEADER_LENGTH
        && !LineWrap.endsSentence(cell.strip().replaceFirst("\\?$", ""))
        && cell.codePoints().anyMatch(Character::isLetter);
  }

  /** A unique name for each column of the widest row. */
  private static List<String> headers(TableSheet sheet, boolean hasHeader) {
    int columns = sheet.rows().stream().mapToInt(List::size).max().orElse(0);
    List<String> headers = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      String header =
          hasHeader ? Typography.oneLine(TableSheet.cell(sheet.rows().getFirst(), i)) : "";
      String number = "column " + (i + 1);
      boolean isNew = headers.stream().noneMatch(header::equalsIgnoreCase);
      headers.add(header.isEmpty() ? number : isNew ? header : header + ", " + number);
    }
    return headers;
  }

  private static OptionalInt column(String part, String header, ColumnHeaders names)
      throws RejectionException {
    OptionalInt column = names.find(header);
    if (column.isEmpty()) {
      throw new RejectionException(
          Reason.UNSUPPORTED,
          "It has no column named %s, which the metadata gives for %s: correct the name."
              .formatted(header, part));
    }
    return column;
  }

  private static Map<String, Integer> columnsOf(
      List<String> headers, String what, ColumnHeaders names) throws RejectionException {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (String header : headers) {
      columns.put(header, column(what, header, names).orElseThrow());
    }
    return columns;
  }

  private static boolean isFree(
      int column, Map<String, Integer> parts, Map<String, Integer> codes) {
    return !parts.containsValue(column) && !codes.containsValue(column);
  }

  /** The column with the most text among those not yet used. */
  private static int longestTextColumn(
      TableSheet sheet, int firstRow, Map<String, Integer> parts, Map<String, Integer> codes) {
    Map<Integer, Long> characters = new LinkedHashMap<>();
    for (List<String> row : sheet.rows().subList(firstRow, sheet.rows().size())) {
      for (int i = 0; i < row.size(); i++) {
        if (isFree(i, parts, codes)) {
          characters.merge(i, (long) row.get(i).length(), Long::sum);
        }
      }
    }
    return characters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  private static Map<String, Integer> remainingColumns(
      List<String> headers, Map<String, Integer> parts, Map<String, Integer> codes) {
    Map<String, Integer> others = new LinkedHashMap<>();
    for (int i = 0; i < headers.size(); i++) {
      if (isFree(i, parts, codes)) {
        others.put(variableName(headers.get(i)), i);
      }
    }
    return others;
  }

  /** Renames a header that search reserves for something else. */
  private static String variableName(String header) {
    return MetadataKeys.isReserved(header.toLowerCase(Locale.ROOT)) ? "column_" + header : header;
  }

  /** A warning that lists what was guessed; none if the metadata named everything. */
  List<String> warnings() {
    String rest =
        variables.isEmpty() ? "" : "; variables: " + String.join(", ", variables.keySet());
    return guess.isEmpty()
        ? List.of()
        : List.of(
            "Columns were guessed from their headers: %s%s. To choose them yourself, name them in the metadata."
                .formatted(guess, rest));
  }
}
