package crosscase.corpus;

import java.util.regex.Pattern;

/**
 * Escapes the cells of CSV files so that no spreadsheet takes them for a formula: a cell that
 * begins with {@code = + - @} (also in full width), a tab, a line feed or a carriage return gets a
 * leading apostrophe.
 */
public final class SpreadsheetCell {
  private static final Pattern FORMULA =
      Pattern.compile("'*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

  private SpreadsheetCell() {}

  /** The cell to write for this text. */
  public static String escape(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }

  /** The text from which {@link #escape} made this cell. */
  public static String unescape(String cell) {
    boolean made = cell.startsWith("'") && FORMULA.matcher(cell).matches();
    return made ? cell.substring(1) : cell;
  }
}
