package crosscase.search.syntax;

import crosscase.search.QueryException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phrase in double quotes with a wildcard in it, {@code "joint work*"}: the standard parser drops
 * the wildcard without a word, so it is told {@code fn:phrase(joint work*)}.
 */
final class WildcardPhrase {
  /** A question mark at the end of a word is one of the text: {@code "who decides?"}. */
  private static final Pattern WILDCARD =
      Pattern.compile("[\\p{L}\\p{N}]\\*|\\*[\\p{L}\\p{N}]|[\\p{L}\\p{N}]\\?+[\\p{L}\\p{N}]");

  private static final Pattern WORD = Pattern.compile("\\S+");

  private WildcardPhrase() {}

  static boolean hasWildcard(String quoted) {
    return WILDCARD.matcher(quoted).find();
  }

  /**
   * Adds the phrase between two double quotes.
   *
   * @param end just behind the closing one
   */
  static void addAsFunction(String query, int opening, int end, ParserInput out)
      throws QueryException {
    if (query.startsWith("~", end)) {
      throw new QueryException(
          "A phrase with * or ? takes no ~: write fn:maxgaps(3 fn:unordered(joint work*)).", end);
    }
    out.addGenerated("fn:phrase(", opening);
    Matcher word = WORD.matcher(query).region(opening + 1, end - 1);
    while (word.find()) {
      IntervalFunctionWord.add(word.group(), word.start(), out);
      out.addGenerated(" ", word.end());
    }
    out.addGenerated(")", end - 1);
  }
}
