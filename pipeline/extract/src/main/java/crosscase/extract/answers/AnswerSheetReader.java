package crosscase.extract.answers;

import crosscase.corpus.LeftOut;
import crosscase.extract.ColumnMapping;
import crosscase.extract.MetadataException;
import crosscase.extract.blocks.AnswerDocument;
import crosscase.extract.blocks.AnswerDocument.Answer;
import crosscase.extract.blocks.TimeCode;
import crosscase.extract.blocks.Typography;
import crosscase.extract.files.RejectionException;
import crosscase.extract.metadata.MetadataCell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns the rows of a sheet into documents: each row with text becomes an answer in one of them.
 */
final class AnswerSheetReader {
  private static final Set<String> TRUE_VALUES = Set.of("1", "1.0", "true", "yes", "x", "y");
  private static final Set<String> FALSE_VALUES = Set.of("", "0", "0.0", "false", "no", "n");

  private final TableSheet sheet;
  private final AnswerColumns columns;
  private final List<List<String>> rows;

  private AnswerSheetReader(TableSheet sheet, AnswerColumns columns) {
    this.sheet = sheet;
    this.columns = columns;
    this.rows =
        sheet.rows().stream()
            .skip(columns.firstRow())
            .filter(row -> !columns.cell(row, "text").isEmpty())
            .toList();
  }

  /** The documents in order; warnings about the whole sheet are attached to the first. */
  static List<AnswerDocument> read(TableSheet sheet, ColumnMapping mapping)
      throws RejectionException {
    if (sheet.rows().isEmpty()) {
      return List.of();
    }
    return new AnswerSheetReader(sheet, AnswerColumns.of(sheet, mapping)).documents();
  }

  private List<AnswerDocument> documents() {
    List<AnswerDocument> all = new ArrayList<>();
    List<String> warnings = warnings();
    for (var document : new DocumentGrouping(columns, rows).rowsByDocument().entrySet()) {
      all.add(
          answers(document.getKey(), document.getValue(), all.isEmpty() ? warnings : List.of()));
    }
    return all;
  }

  private AnswerDocument answers(
      String name, List<List<String>> documentRows, List<String> sheetWarnings) {
    List<String> warnings = new ArrayList<>(sheetWarnings);
    Map<String, String> variables = new LinkedHashMap<>();
    List<String> differing = new ArrayList<>();
    columns
        .variables()
        .forEach(
            (variable, column) -> {
              if (DocumentGrouping.distinctValues(documentRows, column) > 1) {
                differing.add(variable);
              } else {
                variables.put(
                    variable, Typography.oneLine(TableSheet.cell(documentRows.getFirst(), column)));
              }
            });
    if (!differing.isEmpty()) {
      warnings.add(
          "Columns left out because their values differ within a document: %s. To keep them, name a document column within which they do not."
              .formatted(String.join(", ", differing)));
    }
    String caseName = columns.oneLineCell(documentRows.getFirst(), "case");
    return new AnswerDocument(
        name,
        Optional.of(caseName).filter(text -> !text.isEmpty()),
        date(documentRows, warnings),
        variables,
        documentRows.stream().map(this::answer).toList(),
        LeftOut.of(LeftOut.Thing.EMPTY_ROW, sheet.rows().size() - columns.firstRow() - rows.size()),
        warnings);
  }

  /** The date shared by all rows; empty if they differ. */
  private String date(List<List<String>> documentRows, List<String> warnings) {
    String date = columns.oneLineCell(documentRows.getFirst(), "date");
    if (!documentRows.stream().allMatch(row -> columns.oneLineCell(row, "date").equals(date))) {
      warnings.add("It has no date because its rows have different dates.");
      return "";
    }
    try {
      return new MetadataCell(date, "").date();
    } catch (MetadataException noDate) {
      warnings.add("Its date was left out: write it as year, month and day, such as 2025-03-11.");
      return "";
    }
  }

  private Answer answer(List<String> row) {
    String time = columns.cell(row, "time");
    List<String> codes = new ArrayList<>();
    columns
        .codes()
        .forEach(
            (code, column) -> {
              if (TRUE_VALUES.contains(flag(row, column))) {
                codes.add(code);
              }
            });
    return new Answer(
        columns.cell(row, "text"),
        columns.oneLineCell(row, "speaker"),
        columns.oneLineCell(row, "role"),
        TimeCode.isTimeOnly(time) ? TimeCode.millis(time) : OptionalLong.empty(),
        codes);
  }

  private static String flag(List<String> row, int column) {
    return TableSheet.cell(row, column).strip().toLowerCase(Locale.ROOT);
  }

  private List<String> warnings() {
    List<String> warnings = new ArrayList<>(sheet.warnings());
    warnings.addAll(columns.warnings());
    columns.codes().forEach((code, column) -> warnings.addAll(invalidFlagWarning(code, column)));
    String flags =
        columns.variables().entrySet().stream()
            .filter(entry -> isFlagColumn(entry.getValue()))
            .map(Map.Entry::getKey)
            .collect(Collectors.joining(", "));
    if (!flags.isEmpty()) {
      warnings.add(
          "Columns that hold only 0 and 1: %s. If they are themes, name them as codes in the metadata."
              .formatted(flags));
    }
    return warnings;
  }

  private List<String> invalidFlagWarning(String code, int column) {
    long odd = rows.stream().filter(row -> isInvalidFlag(flag(row, column))).count();
    return odd == 0
        ? List.of()
        : List.of(
            "Cells of %2$s that are neither 0 nor 1 and count as 0: %1$,d.".formatted(odd, code));
  }

  private static boolean isInvalidFlag(String flag) {
    return !TRUE_VALUES.contains(flag) && !FALSE_VALUES.contains(flag);
  }

  private boolean isFlagColumn(int column) {
    Set<String> values = new LinkedHashSet<>();
    for (List<String> row : rows) {
      values.add(TableSheet.cell(row, column).strip());
      if (values.size() > 3 || !Set.of("", "0", "1").containsAll(values)) {
        return false;
      }
    }
    return values.contains("1");
  }
}
