package crosscase.search.syntax;

import crosscase.search.QueryException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quoted phrase with a wildcard, such as {@code "joint work*"}. Lucene's parser silently drops
 * the wildcard, so the phrase is rewritten as {@code fn:phrase(joint work*)}.
 */
final class WildcardPhrase {
  /** A question mark at the end of a word is punctuation: {@code "who decides?"}. */
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
   * @param end the position after the closing one
   */
  static void addAsFunction(String query, int opening, int end, ParserInput parserInput)
      throws QueryException {
    if (query.startsWith("~", end)) {
      throw new QueryException(
          "A phrase with * or ? cannot have ~: write fn:maxgaps(3 fn:unordered(joint work*)).",
          end);
    }
    parserInput.addGenerated("fn:phrase(", opening);
    Matcher word = WORD.matcher(query).region(opening + 1, end - 1);
    while (word.find()) {
      IntervalFunctionWord.add(word.group(), word.start(), parserInput);
      parserInput.addGenerated(" ", word.end());
    }
    parserInput.addGenerated(")", end - 1);
  }
}
