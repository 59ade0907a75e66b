package crosscase.search.syntax;

import crosscase.search.QueryException;

/** Finds where a quote, regular expression, range or bracket ends; positions are exclusive. */
final class ClosingDelimiter {
  private ClosingDelimiter() {}

  static int endOfQuote(String query, int opening) throws QueryException {
    return endOf(query, opening, '"', "This quotation delimiter is never closed: add \".");
  }

  static int endOfRegex(String query, int opening) throws QueryException {
    return endOf(
        query,
        opening,
        '/',
        "This / begins a regular expression that is never closed: add /, or put the words in"
            + " double quotes.");
  }

  static int endOfRange(String query, int opening) throws QueryException {
    for (int i = opening + 1; i < query.length(); i++) {
      if (query.charAt(i) == ']' || query.charAt(i) == '}') {
        return i + 1;
      }
    }
    throw new QueryException("This range is never closed: write it as in [1 TO 5].", opening);
  }

  static int endOfBracket(String query, int opening) throws QueryException {
    int depth = 0;
    int i = opening;
    while (i < query.length()) {
      char c = query.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
      i = nextAfter(query, i);
    }
    throw new QueryException("This bracket is never closed: add ).", opening);
  }

  private static int nextAfter(String query, int i) throws QueryException {
    return switch (query.charAt(i)) {
      case '"' -> endOfQuote(query, i);
      case '/' -> endOfRegex(query, i);
      case '\\' -> i + 2;
      default -> i + 1;
    };
  }

  private static int endOf(String query, int opening, char delimiter, String message)
      throws QueryException {
    int i = opening + 1;
    while (i < query.length()) {
      if (query.charAt(i) == delimiter) {
        return i + 1;
      }
      i += query.charAt(i) == '\\' ? 2 : 1;
    }
    throw new QueryException(message, opening);
  }
}
