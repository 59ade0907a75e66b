package crosscase.themes;

import java.util.regex.Pattern;

/**
 * Cells of a CSV file that no spreadsheet takes for a formula: one that begins with {@code = +
 * - @}, in East Asian width too, tab, line feed or return gets an apostrophe before it.
 */
public final class SafeCell {
  private static final Pattern FORMULA =
      Pattern.compile("'*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

  private SafeCell() {}

  /** The cell to write for a text. */
  public static String of(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }

  /** The text that {@link #of} made this cell of. */
  public static String text(String cell) {
    boolean made = cell.startsWith("'") && FORMULA.matcher(cell).matches();
    return made ? cell.substring(1) : cell;
  }
}
