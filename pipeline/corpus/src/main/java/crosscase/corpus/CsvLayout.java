package crosscase.corpus;

import java.util.List;

/**
 * How a CSV file beside the sources is written: Excel does not write commas in every country.
 *
 * @param preamble what precedes the header: a byte order mark, a line such as {@code sep=;}
 * @param delimiter the comma, semicolon or tab that gives the header a required column
 */
public record CsvLayout(String preamble, char delimiter) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String DELIMITERS = ",;\t";

  /**
   * The layout of a text.
   *
   * @param required a column without which the file says nothing
   */
  public static CsvLayout of(String text, String required) {
    int begin = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
    if (text.startsWith("sep=", begin)) {
      int end = text.indexOf('\n', begin);
      begin = end < 0 ? text.length() : end + 1;
    }
    String header = text.substring(begin).lines().findFirst().orElse("");
    char delimiter =
        (char)
            DELIMITERS
                .chars()
                .filter(each -> hasRequired(header, (char) each, required))
                .findFirst()
                .orElse(DELIMITERS.charAt(0));
    return new CsvLayout(text.substring(0, begin), delimiter);
  }

  private static boolean hasRequired(String header, char delimiter, String required) {
    List<String> cells = List.of(header.split(String.valueOf(delimiter)));
    return cells.size() > 1
        && cells.stream()
            .anyMatch(cell -> cell.replace('"', ' ').strip().equalsIgnoreCase(required));
  }

  /** How many lines precede the header. */
  public int linesBefore() {
    return (int) preamble.chars().filter(each -> each == '\n').count();
  }

  /** The text from the header on. */
  public String table(String text) {
    return text.substring(preamble.length());
  }
}
