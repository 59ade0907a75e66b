package crosscase.extract.answers;

import crosscase.corpus.Rejection.Reason;
import crosscase.extract.blocks.LineWrap;
import crosscase.extract.files.RejectionException;
import java.util.List;

/**
 * Whether a table of which the metadata says nothing is one of answers beyond doubt: one of its
 * headers is usual for answers, and the cells below it are sentences.
 *
 * <p>Lists of participants, budgets and timetables have neither; their cells are not what anybody
 * said.
 */
final class TextColumnCheck {
  private static final int MIN_WORDS = 3;

  /** Answers such as "Yes" or "31" may be among the sentences. */
  private static final double MIN_SHARE = 0.5;

  private TextColumnCheck() {}

  /**
   * Rejects a table that may be something else.
   *
   * @param header of the column that may be meant; empty if the table has no headers
   */
  static void require(boolean hasUsualHeader, List<String> cells, String header)
      throws RejectionException {
    if (cells.isEmpty() && hasUsualHeader) {
      return; // that it has no text is a better reason
    }
    long sentences = cells.stream().filter(TextColumnCheck::isSentence).count();
    if (!hasUsualHeader || sentences < cells.size() * MIN_SHARE) {
      String name =
          "name its text column in the metadata (columns: text=%s)."
              .formatted(header.isEmpty() ? "..." : header);
      throw new RejectionException(
          Reason.UNSUPPORTED,
          "It is a table, and no column is clearly one of answers: to read it, "
              + (header.isEmpty() ? "give it a row of headers, and " : "")
              + name);
    }
  }

  private static boolean isSentence(String cell) {
    return cell.chars().anyMatch(Character::isLetter)
        && (LineWrap.endsSentence(cell) || cell.split("\\s+").length >= MIN_WORDS);
  }
}
