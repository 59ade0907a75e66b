package crosscase.extract.blocks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The rows of a table that make up one document, in order.
 *
 * @param name of the document within its table; empty if the table is one document
 * @param caseName empty where the table names none
 * @param date in ISO's form; empty where the table names none
 * @param warnings one sentence each
 */
public record AnswerDocument(
    String name,
    Optional<String> caseName,
    String date,
    Map<String, String> variables,
    List<Answer> rows,
    List<String> warnings) {
  public AnswerDocument {
    variables = new LinkedHashMap<>(variables);
    rows = List.copyOf(rows);
    warnings = List.copyOf(warnings);
  }

  /** As a document of one sheet among several; of a nameless sheet as it is. */
  public AnswerDocument inSheet(String sheet) {
    String longer = (sheet + " " + name).strip();
    return new AnswerDocument(longer, caseName, date, variables, rows, warnings);
  }

  /**
   * What one row says.
   *
   * @param speaker empty where the table names none
   * @param role empty where the table names none
   * @param codes the headers of the code columns that are set
   */
  public record Answer(
      String text, String speaker, String role, OptionalLong startMs, List<String> codes) {
    public Answer {
      codes = List.copyOf(codes);
    }
  }
}
