package crosscase.extract.blocks;

import crosscase.corpus.LeftOut;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The rows of a table that form one document, in order.
 *
 * @param name of the document within its table; empty if the whole table is one document
 * @param caseName empty if the table names none
 * @param date in ISO format; empty if the table gives none
 * @param leftOut what of the whole table is in no document
 * @param warnings one sentence each
 */
public record AnswerDocument(
    String name,
    Optional<String> caseName,
    String date,
    Map<String, String> variables,
    List<Answer> rows,
    List<LeftOut> leftOut,
    List<String> warnings) {
  public AnswerDocument {
    variables = new LinkedHashMap<>(variables);
    rows = List.copyOf(rows);
    leftOut = List.copyOf(leftOut);
    warnings = List.copyOf(warnings);
  }

  /** The same document with its sheet's name in front; unchanged if that name is empty. */
  public AnswerDocument inSheet(String sheet) {
    String longer = (sheet + " " + name).strip();
    return new AnswerDocument(longer, caseName, date, variables, rows, leftOut, warnings);
  }

  /**
   * One row.
   *
   * @param speaker empty if the table names none
   * @param role empty if the table names none
   * @param codes the headers of the code columns that are set
   */
  public record Answer(
      String text, String speaker, String role, OptionalLong startMs, List<String> codes) {
    public Answer {
      codes = List.copyOf(codes);
    }

    /** A copy with this speaker. */
    public Answer withSpeaker(String name, String otherRole) {
      return new Answer(text, name, otherRole, startMs, codes);
    }
  }
}
