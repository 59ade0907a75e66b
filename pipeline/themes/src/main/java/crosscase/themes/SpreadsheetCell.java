package crosscase.themes;

import java.util.regex.Pattern;

/**
 * Cells of a CSV file that no spreadsheet takes for a formula: one that begins with {@code = +
 * - @}, in East Asian width too, tab, line feed or return gets an apostrophe before it.
 */
public final class SpreadsheetCell {
  private static final Pattern FORMULA =
      Pattern.compile("'*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

  private SpreadsheetCell() {}

  /** The cell to write for a text. */
  public static String escape(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }

  /** The text that {@link #escape} made this cell of. */
  public static String unescape(String cell) {
    boolean made = cell.startsWith("'") && FORMULA.matcher(cell).matches();
    return made ? cell.substring(1) : cell;
  }
}
